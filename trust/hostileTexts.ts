const formulas = [
  ...['1+1', 'A1', 'SUM(A1:A9)', 'HYPERLINK("https://example.invalid";"Atvērt")'],
  ...['HYPERLINK("https://example.invalid","Atvērt")', 'WEBSERVICE("https://example.invalid")'],
  ...[
    "cmd|' /C calc'!A0",
    'DDE("cmd";"/C calc";"x")',
    'IMPORTXML("https://example.invalid";"//a")',
  ],
  ...['FILTERXML("<a/>";"//a")', 'INDIRECT("A1")', 'CALL("x";"y")', 'RAND()', '[@ID]', '#REF!'],
];
const leads = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  "'=",
  '\u0000=',
  '\u200b=',
  ';=',
];

const markup = [
  ...['<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<svg/onload=alert(1)>'],
  ...[
    '</span><b>x</b>',
    '<iframe src="javascript:alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
  ],
  ...[
    '&lt;b&gt;',
    '&amp;',
    '&#x3c;b&#x3e;',
    ']]>',
    '<![CDATA[x]]>',
    '<!-- x -->',
    '<?xml version="1.0"?>',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '"onmouseover="alert(1)',
    "'><b>",
    '</t></is></c>',
    '<f>1+1</f>',
  ],
];
const members = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
  ...['__defineGetter__', 'then', 'length', '__proto__.polluted', 'constructor.prototype.polluted'],
];
const templates = [
  ...[
    '{x}',
    '${x}',
    '{0}',
    '{sheet}',
    '{{x}}',
    '%s',
    '%d',
    '$&',
    '$1',
    '$$',
    "$'",
    '$`',
    '\\u0041',
  ],
  ...[
    '{count}',
    '{{constructor.constructor("x")()}}',
    '#{x}',
    '<%= x %>',
    '_x0041_',
    '_x000D_',
    '\\0',
  ],
];
const letters = [
  ...['שלום', '\u202eabc', '\u2066a\u2069', 'مرحبا', 'Z̷̡̛a̸̧l̴̢g̵o', 'a\u0301'.repeat(40), '👩‍🏫🎻', '🇱🇻'],
  ...[
    '\ud800',
    '\udc00',
    'a\ud83d',
    '\udc00\ud800',
    '\ufeffa',
    '\ufffe',
    '\uffff',
    '\u2028',
    '\u2029',
  ],
  ...['\u00a0', '\u200b', '\u00ad', 'ﬁ', 'İ', 'ı', 'ß', 'ǅ', 'Ａ１', '١٢٣'],
];
const controls = Array.from({ length: 32 }, (_, code) => `a${String.fromCharCode(code)}b`);
const places = [
  ...[
    'A1',
    'R1C1',
    'XFD1048576',
    'Print_Area',
    '_xlnm.Print_Area',
    '_xlfn.X',
    'Raditaji',
    'Raditaji[ID]',
  ],
  ...[
    'MerkuIzpilde',
    'PDCA_2025_2026',
    'TRUE',
    'PATIESS',
    '#N/A',
    '#VALUE!',
    '1/2',
    '1-2',
    '1E5',
    '007',
  ],
  ...[
    ':\\/?*[]',
    "O'Brien",
    "'",
    "''",
    '"',
    '""',
    "'Lapa'!A1",
    '[1]Lapa!A1',
    'History',
    'a'.repeat(31),
  ],
  ...[
    'COM1',
    '../../etc/passwd',
    'C:\\x',
    '\\\\x\\y',
    'file:///x',
    'mailto:x',
    '&P',
    '&[Lapa]',
    '&D &T',
  ],
];

/**
 * Texts that somebody might type, paste or import to break what handles them: formulas by every
 * road, markup, members of every object, templates, letters that are none, references, lengths.
 */
export const hostileTexts: readonly string[] = [
  ...formulas.map((formula) => `=${formula}`),
  ...leads.flatMap((lead) => [`${lead}1+1`, `${lead}HYPERLINK("https://example.invalid")`]),
  ...['+1', '-1', '@SUM(A1)', '=', '+', '-', '@', '==', '=-1', '-=1', '|', '!', '=cmd|x!A0'],
  ...markup,
  ...members,
  ...templates,
  ...letters,
  ...controls,
  ...places,
  ...['x'.repeat(32_767), `=${'1+'.repeat(16_000)}1`, 'ā '.repeat(5_000), 'a'.repeat(100_000)],
];
