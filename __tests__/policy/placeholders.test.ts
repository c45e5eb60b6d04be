// Text that was meant to be filled in and was not.
import { describe, expect, test } from '@jest/globals';
import { readText, textAt } from '../support/read-policy.ts';

/** The placeholders of a text, each as it stands in the file. */
function read(text: string): string[] {
  const { placeholders } = readText(text);
  return placeholders.map(({ span }) => textAt(text, span));
}

describe('something to fill in', () => {
  test.each([
    // text, what is left in it
    ['Write to [INSERT EMAIL] now.', ['[INSERT EMAIL]']],
    ['Write to [your email address].', ['[your email address]']],
    ['Write to \\[your email\\].', ['\\[your email\\]']],
    ['Write to <your-email>.', ['<your-email>']],
    ['Write to security@example.com.', ['security@example.com']],
    ['Write to **security@yourdomain.com**, please', ['security@yourdomain.com']],
    ['Write to your-email@somewhere.org', ['your-email@somewhere.org']],
    ['Write to security@[domain].', ['security@[domain]']],
    ['Write to [maintainer]@somewhere.org', ['[maintainer]@somewhere.org']],
    ['See https://github.com/yourusername/yourrepo/issues', ['github.com/yourusername/yourrepo']],
    ['See https://github.com/OWNER/project', ['github.com/OWNER/project']],
    ['Ask yourusername.', ['yourusername']],
    ['Since [Date].', ['[Date]']],
    ['Answered within [X] hours', ['[X]']],
    ['Schreiben Sie an [Ihre E-Mail-Adresse].', ['[Ihre E-Mail-Adresse]']],
    ['Écrivez à [votre adresse].', ['[votre adresse]']],
    ['Escriba a [insertar correo].', ['[insertar correo]']],
    ['Escreva para [seu e-mail].', ['[seu e-mail]']],
    ['Пишите на [ваша почта].', ['[ваша почта]']],
    ['请联系 [你的邮箱]。', ['[你的邮箱]']],
    ['ご連絡は[メールアドレスを入力]まで', ['[メールアドレスを入力]']],
    ['TODO and [TODO: add link]', ['TODO', '[TODO: add link]']],
    ['| Contact | [your name] |\n|---|---|\n| Key | [insert key] |', ['[your name]', '[insert key]']],
    ['- write to [your email]\n- or to security@example.org', ['[your email]', 'security@example.org']],
    ['> [insert name]', ['[insert name]']],
    ['## Contact [your team]', ['[your team]']],
  ])('%s', (text, left) => {
    expect(read(text)).toEqual(left);
  });
});

describe('nothing to fill in', () => {
  test.each([
    // links, notes, tasks, real addresses, examples in code
    'See [the email list](https://lists.somewhere.org).',
    'See [the list][1].',
    '[1]: https://lists.somewhere.org',
    'A sentence [sic] and a note[^1].',
    '- [x] done\n- [ ] to do',
    'Write to security@somewhere.org.',
    'Tell us your version.',
    '    [insert email]',
    '```\nmail to security@example.com\n```',
    '<!-- [insert email] -->',
    'Mention @somebody or @your-team',
    'Severity is [low, high]',
    'a@b, @ and @@@@',
  ])('%j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the instructions of a template', () => {
  test.each([
    // first words, how they are told apart
    ['Use this section to tell people about which versions of your project get fixes.', 'starter-versions'],
    ['Use this section to tell people how to report a vulnerability.', 'blank'],
    ['Utilisez cette section pour indiquer quelles versions reçoivent des correctifs.', 'starter-versions'],
    ['Utilice esta sección para decir qué versiones reciben correcciones.', 'starter-versions'],
    ['Verwenden Sie diesen Abschnitt, um zu sagen, welche Versionen gepflegt werden.', 'starter-versions'],
    ['Use esta seção para dizer como relatar uma vulnerabilidade.', 'blank'],
    ['使用此部分告诉人们支持哪些版本。', 'starter-versions'],
    ['使用此部分告诉人们如何报告漏洞。', 'blank'],
  ])('%s', (sentence, kind) => {
    expect(readText(sentence).placeholders).toMatchObject([{ kind, text: sentence }]);
  });

  test('are one placeholder, however many lines they have', () => {
    const text = 'Use this section to tell people\nabout which versions\nof your project get fixes.';
    expect(readText(text).placeholders).toHaveLength(1);
    expect(read(text)).toEqual([text]);
  });
});

describe('where an unchanged starter table stands', () => {
  const starter =
    '| Version | Supported |\n|---|---|\n| 5.1.x | ✅ |\n| 5.0.x | ❌ |\n| 4.0.x | ✅ |\n| < 4.0 | ❌ |';

  test('its section is told from the others', () => {
    const text = [
      '# Security',
      '',
      '[your name]',
      '',
      '## Supported versions',
      '',
      '[insert date]',
      '',
      starter,
      '',
      '## Contact',
      '',
      '[your email]',
    ];
    const { placeholders } = readText(text.join('\n'));
    expect(placeholders.map(({ text: left, inStarterSection }) => [left, inStarterSection])).toEqual([
      ['[your name]', false],
      ['[insert date]', true],
      ['[your email]', false],
    ]);
  });

  test('a changed one is none', () => {
    const text = `## Supported versions\n\n[insert date]\n\n${starter.replace('5.1.x', '6.1.x')}`;
    expect(readText(text).placeholders.map(({ inStarterSection }) => inStarterSection)).toEqual([false]);
  });
});
