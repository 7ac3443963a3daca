// The sample report, printed in the formats that are text, compared with the files kept here.
// `vitest run tests/golden -u` writes them anew: read the difference before keeping it.

import { expect, test } from 'vitest';
import { compose } from '../../src/lib/report/document.ts';
import { toHtml } from '../../src/lib/report/html.ts';
import { toMarkdown } from '../../src/lib/report/markdown.ts';
import { sampleBlocks, sampleCover } from './sample.ts';

const document = compose(sampleCover, sampleBlocks);

test('the sample prints as Markdown', async () => {
	await expect(toMarkdown(document)).toMatchFileSnapshot('./report.md');
});

test('the sample prints as HTML', async () => {
	await expect(toHtml(document, { css: '', fontFaces: '' })).toMatchFileSnapshot('./report.html');
});
