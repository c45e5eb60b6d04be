// A report in the format that was asked for.
import type { Report } from '../model/report.ts';
import type { Format } from '../model/settings.ts';
import { renderGithub } from '../reports/github.ts';
import { renderJson, toJsonReport } from '../reports/json.ts';
import type { Paint } from '../reports/paint.ts';
import { renderSarif } from '../reports/sarif.ts';
import { renderText } from '../reports/text.ts';
import { ruleMetadata } from '../rules/index.ts';

/** The report as text. `paint` colours what is for a terminal. */
export async function renderReport(report: Report, format: Format, paint: Paint): Promise<string> {
  switch (format) {
    case 'text':
      return renderText(report, paint);
    case 'json':
      return renderJson(toJsonReport(report));
    case 'sarif':
      return renderSarif(report, ruleMetadata);
    // What draws takes long to load, and is seldom asked for.
    case 'markdown':
      return (await import('../reports/markdown-page.ts')).renderMarkdown(report);
    case 'github':
      return renderGithub(report);
    case 'svg':
      return (await import('../reports/timeline/svg.ts')).renderSvg(report);
  }
}
