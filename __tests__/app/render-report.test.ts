// A report in each format.
import { expect, test } from '@jest/globals';
import { renderReport } from '../../src/app/render-report.ts';
import type { Format } from '../../src/model/settings.ts';
import { plain } from '../../src/reports/paint.ts';
import { formats } from '../../src/settings/options.ts';
import { aFinding, aReport, aReportedLine } from '../support/build.ts';

const report = aReport({
  verdict: 'findings',
  findings: [aFinding()],
  lines: [aReportedLine({ major: 5, minor: 1 }, '5.1.4')],
});

const beginnings: Readonly<Record<Format, RegExp>> = {
  text: /^error\[newest-release-unlisted\]: /,
  json: /^\{\n {2}"schemaVersion": 1,/,
  sarif: /"version": "2\.1\.0"/,
  markdown: /^\| Line /m,
  github: /^::error title=newest-release-unlisted,file=SECURITY\.md,line=7,/m,
  svg: /<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/,
};

test.each(formats)('%s', async (format) => {
  expect(await renderReport(report, format, plain)).toMatch(beginnings[format]);
});
