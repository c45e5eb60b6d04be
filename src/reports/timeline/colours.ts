// The colours of the picture, by day and by night, as a style sheet that the picture carries.

/** What has a colour of its own. */
type Name =
  | 'sheet'
  | 'text'
  | 'quiet'
  | 'grid'
  | 'today'
  | 'supported'
  | 'promised'
  | 'past'
  | 'unsupported'
  | 'unlisted'
  | 'unclear';

type Colours = Readonly<Record<Name, string>>;

/** Texts stand out from the sheet by 4.5 to 1 or more, bars and marks by 3 to 1. */
export const light: Colours = {
  sheet: '#ffffff',
  text: '#1f2328',
  quiet: '#59636e',
  grid: '#e3e7eb',
  today: '#cf222e',
  supported: '#1a7f37',
  promised: '#d3f3db',
  past: '#eaeef2',
  unsupported: '#818b98',
  unlisted: '#9a6700',
  unclear: '#8250df',
};

export const dark: Colours = {
  sheet: '#0d1117',
  text: '#f0f6fc',
  quiet: '#9ea7b1',
  grid: '#262c34',
  today: '#ff7b72',
  supported: '#3fb950',
  promised: '#12361d',
  past: '#1c2129',
  unsupported: '#7d8590',
  unlisted: '#d29922',
  unclear: '#bc8cff',
};

/** What the parts of a bar look like in the colour of its status; the status is told by form too. */
function statusRules(
  status: 'supported' | 'unsupported' | 'unlisted' | 'unclear',
  colours: Colours,
): string[] {
  const colour = colours[status];
  return [
    `.${status} .released{fill:${colour};stroke:${colour}}`,
    `.${status} .support,.${status} .open{stroke:${colour}}`,
    `.${status} .dead{stroke:${colour}}`,
    `.${status} .end{fill:${colour};stroke:${colours.sheet}}`,
  ];
}

function rules(colours: Colours): string[] {
  return [
    `.sheet{fill:${colours.sheet};stroke:${colours.grid}}`,
    `text{fill:${colours.text}}`,
    `.day,.tick,.status,.legend,.note{fill:${colours.quiet}}`,
    `.package{stroke:${colours.sheet}}`,
    `.mark,.base{stroke:${colours.grid}}`,
    `.now{stroke:${colours.today}}`,
    `.today{fill:${colours.today}}`,
    `.support,.open{fill:${colours.promised}}`,
    ...statusRules('supported', colours),
    ...statusRules('unsupported', colours),
    `.unsupported .support{fill:${colours.past}}`,
    `.unlisted .released{fill:none;stroke:${colours.unlisted}}`,
    `.unclear .released{fill:none;stroke:${colours.unclear}}`,
  ];
}

/** The style sheet: colours by day, and by night where the reader's screen asks for them. */
export function colourRules(): string[] {
  return [...rules(light), `@media (prefers-color-scheme:dark){${rules(dark).join('')}}`];
}
