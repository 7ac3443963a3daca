import { expect, test } from 'vitest';
import { el, toHtmlSource, toXml } from './markup.ts';

test('[D4] texts and attributes are escaped', () => {
	const markup = el('p', { title: '"<&' }, 'a < b & c', 3, false, undefined, [
		'd',
		el('b', {}, '>')
	]);
	expect(toXml(markup)).toBe('<p title="&quot;&lt;&amp;">a &lt; b &amp; c3d<b>&gt;</b></p>');
});

test('[D4] what XML forbids is dropped', () => {
	expect(toXml(el('p', {}, 'a\0b\uFFFEc\uD800d😀'))).toBe('<p>abcd😀</p>');
});

test('an element without children closes itself in XML, not in HTML', () => {
	expect(toXml(el('br', {}))).toBe('<br/>');
	expect(toHtmlSource(el('br', {}))).toBe('<br>');
	expect(toHtmlSource(el('td', {}))).toBe('<td></td>');
});

test('[D4] a style sheet cannot close its element', () => {
	expect(toHtmlSource(el('style', {}, 'a > b{}</style><script>'))).toBe(
		'<style>a > b{}style><script></style>'
	);
});
