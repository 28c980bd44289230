import { wikiRoleEvalImport } from './import-records.ts';

/** Records such as people have: two languages, odd white space, both layouts. */
export const marie = {
  system: ' You are Marie Curie, a physicist.\n',
  prompts: ['What did you find in pitchblende?', 'Which phone do you use?'],
  meta: {
    label: 'Marie Curie',
    description: 'Polish-French physicist',
    aliases: ['Maria Skłodowska'],
    wiki_title: 'Marie Curie',
    claims: { P31: ['Q5'] },
    lang: 'en',
    summary: 'Marie Curie found radium.\n',
    wiki: { idx: 3, title: 'Marie Curie', content: 'Long article.' },
    role_consist_cands: [
      '[Lise Meitner] Lise Meitner (7 November 1878 – 27 October 1968) was a physicist.',
      '[Marie Curie] Maria Salomea Skłodowska-Curie [maˈrja], known as Marie Curie.',
      '[Irène Joliot-Curie]  two spaces',
      '[Niels Bohr] A Dane.',
    ],
    rejection_labels: [0, 1],
    evidence: ['- She found radium.\n- And polonium.', 'Phones came\n\n- later\n'],
  },
};

export const { rejection_labels, evidence, role_consist_cands, ...bareMeta } = marie.meta;
/** As the documentation has it: labels at the top, one of them with a space. */
export const documented = {
  ...marie,
  meta: bareMeta,
  'rejection labels': rejection_labels,
  evidence,
  role_consist_cands,
};

export const baizhi = {
  system: '你是白芷。',
  prompts: ['你住在哪里？'],
  meta: {
    label: '白芷',
    lang: 'zh',
    summary: '白芷是一味药。',
    role_consist_cands: ['[当归] 当归。', '[白芷] 白芷。', '[川芎] 川芎。', '[黄芪] 黄芪。'],
    rejection_labels: [0],
    evidence: ['* 山里'],
  },
};

export const withTalk = <Meta extends { prompts: readonly string[]; system: string }>(
  record: Meta,
  replies: readonly string[],
) => ({
  ...record,
  messages: [
    { role: 'system', content: record.system },
    ...record.prompts.flatMap((content, index) => {
      const reply = replies[index];
      return reply === undefined
        ? []
        : [
            { role: 'user', content },
            { role: 'assistant', content: reply },
          ];
    }),
  ],
});

export const scored = [
  {
    ...withTalk(marie, ['Radium, of course.', '=HYPERLINK("x") <b>no</b>']),
    consist_scores: [1, 2 / 3],
    reject_scores: [0, 0],
    knowledge_scores: [7, 0],
  },
  {
    ...withTalk(baizhi, ['山里。']),
    consist_scores: [1 / 3],
    reject_scores: [null],
    knowledge_scores: [5],
  },
];

export const jsonl = (...records: readonly unknown[]) =>
  records.map((each) => JSON.stringify(each)).join('\n');
export const read = (content: string, name = 'Some Model (v2).jsonl') =>
  wikiRoleEvalImport.read([{ name, content }]);
