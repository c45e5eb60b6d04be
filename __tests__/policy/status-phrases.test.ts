// What words alone say about support, in many languages.
import { describe, expect, test } from '@jest/globals';
import { readWords } from '../../src/policy/status-phrases.ts';

describe('supported', () => {
  test.each([
    'yes',
    'Yes',
    'YES',
    'supported',
    'Fully supported',
    'Actively maintained',
    'Active',
    'Current',
    'stable',
    // limited, and still supported
    'Security fixes only',
    'LTS',
    'Long-term support',
    'critical fixes',
    'best effort',
    'Maintenance',
    'Extended support',
    'Limited',
    'Deprecated but supported',
    'Ja',
    'unterstützt',
    'wird unterstützt',
    'nur Sicherheitsupdates',
    'Oui',
    'pris en charge',
    'supportée',
    'maintenue',
    'correctifs de sécurité',
    'Sí',
    'soportada',
    'con soporte',
    'Sim',
    'suportada',
    'mantida',
    'supportata',
    'ondersteund',
    'Evet',
    'destekleniyor',
    'didukung',
    "qo'llab-quvvatlanadi",
    'tuettu',
    'wspierana',
    'podporovaná',
    'stöds',
    'да',
    'поддерживается',
    'только безопасность',
    'підтримується',
    'được hỗ trợ',
    '支持',
    '维护中',
    '仅安全修复',
    '長期支援',
    'サポート中',
    'はい',
    'セキュリティ修正のみ',
    '지원',
    '예',
    'مدعوم',
    'รองรับ',
  ])('%s', (text) => {
    expect(readWords(text).status).toBe('supported');
  });
});

describe('unsupported', () => {
  test.each([
    'no',
    'No',
    'unsupported',
    'not supported',
    'Not currently supported',
    'no longer maintained',
    'EOL',
    'End of life',
    'End-of-life',
    'deprecated',
    'Discontinued',
    'retired',
    'please upgrade',
    'will not receive security fixes',
    'never supported',
    "doesn't receive support",
    'Nein',
    'nicht unterstützt',
    'nicht mehr unterstützt',
    'wird nicht mehr unterstützt',
    'veraltet',
    'non supportée',
    'fin de vie',
    "n'est plus supportée",
    'no soportada',
    'sin soporte',
    'ya no',
    'não suportada',
    'sem suporte',
    'fim de vida',
    'non supportata',
    'non più',
    'niet ondersteund',
    'desteklenmiyor',
    'tidak didukung',
    'tidak lagi didukung',
    'ei tueta',
    'niewspierana',
    'nie jest wspierana',
    'нет',
    'не поддерживается',
    'больше не поддерживается',
    'устарела',
    'не підтримується',
    'không hỗ trợ',
    '不支持',
    '不再维护',
    '停止维护',
    '已停止',
    'サポート終了',
    'サポートされていません',
    '対象外',
    '지원 종료',
    '지원하지 않음',
    '미지원',
    'غير مدعوم',
    'ไม่รองรับ',
  ])('%s', (text) => {
    expect(readWords(text).status).toBe('unsupported');
  });
});

describe('unclear', () => {
  test.each([
    'in development',
    'planned',
    'TBD',
    'unknown',
    'upcoming',
    'not yet released',
    'en desarrollo',
    'geplant',
    '开发中',
  ])('%s', (text) => {
    expect(readWords(text).status).toBe('unclear');
  });
});

describe('nothing about support', () => {
  test.each(['', 'blue', '1.2.3', 'see below', 'noon', 'eyes', 'Security policy', 'technical support'])(
    '%j',
    (text) => {
      expect(readWords(text).status).toBeNull();
    },
  );
});

describe('where words disagree', () => {
  test.each([
    // the words, the status: what comes first is the answer, what comes later tells how it ends
    ['Security fixes only, then end of life', 'supported'],
    ['End of life, critical fixes for customers', 'unsupported'],
    ['no new features, security fixes only', 'supported'],
    ['No, but critical fixes', 'unsupported'],
    ['Yes (deprecated soon)', 'supported'],
  ])('%s: %s', (text, status) => {
    expect(readWords(text).status).toBe(status);
  });
});

describe('plain is what only answers', () => {
  test.each([
    // the words, whether they neither limit nor explain
    ['supported', true],
    ['no longer supported', true],
    ['', true],
    ['security fixes only', false],
    ['supported by the blue team', false],
  ])('%j: %s', (text, isPlain) => {
    expect(readWords(text).isPlain).toBe(isPlain);
  });
});
