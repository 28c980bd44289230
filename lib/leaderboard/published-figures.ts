/** Identity and rejection 0..1, knowledge 1..10, as printed. */
export type PublishedFigure = readonly [identity: number, knowledge: number, rejection: number];

export interface PublishedRow {
  readonly model: string;
  readonly all: PublishedFigure;
  readonly en: PublishedFigure;
  readonly zh: PublishedFigure;
  /** Role-play category of MT-Bench, 1..10; null where the paper prints none. */
  readonly mtBenchRoleplay: number | null;
}

/**
 * The main results of Lu et al. 2024, arXiv 2401.12474: 100 characters, judged by gpt-4-1106-preview.
 * Kept as printed, to be read beside our boards and never on them.
 */
export const publishedRows: readonly PublishedRow[] = [
  {
    model: 'OpenChat-3.5 7B',
    all: [0.67, 5.29, 0.79],
    en: [0.66, 6.46, 0.83],
    zh: [0.67, 3.73, 0.74],
    mtBenchRoleplay: null,
  },
  {
    model: 'Mistral-7B-Inst-v0.2',
    all: [0.76, 5.5, 0.79],
    en: [0.73, 6.81, 0.87],
    zh: [0.79, 3.72, 0.69],
    mtBenchRoleplay: null,
  },
  {
    model: 'Mixtral-8x7B-Inst',
    all: [0.73, 6.19, 0.8],
    en: [0.71, 7.27, 0.83],
    zh: [0.76, 4.73, 0.76],
    mtBenchRoleplay: null,
  },
  {
    model: 'Claude 2.1',
    all: [0.51, 5.02, 0.66],
    en: [0.56, 6.25, 0.7],
    zh: [0.44, 3.28, 0.6],
    mtBenchRoleplay: null,
  },
  {
    model: 'Wenxin 4.0',
    all: [0.68, 5.12, 0.74],
    en: [0.64, 5.29, 0.77],
    zh: [0.74, 4.9, 0.7],
    mtBenchRoleplay: null,
  },
  {
    model: 'GPT-3.5-Turbo',
    all: [0.72, 6.33, 0.81],
    en: [0.79, 7.56, 0.87],
    zh: [0.63, 4.59, 0.71],
    mtBenchRoleplay: 8.4,
  },
  {
    model: 'GPT-4',
    all: [0.8, 7.62, 0.85],
    en: [0.81, 8.53, 0.9],
    zh: [0.8, 6.35, 0.79],
    mtBenchRoleplay: 8.9,
  },
  {
    model: 'GPT-4-Turbo',
    all: [0.7, 7.33, 0.82],
    en: [0.72, 8.57, 0.84],
    zh: [0.67, 5.58, 0.79],
    mtBenchRoleplay: null,
  },
  {
    model: 'Qwen-Max',
    all: [0.92, 8.33, 0.91],
    en: [0.88, 8.71, 0.93],
    zh: [0.98, 7.79, 0.89],
    mtBenchRoleplay: 9.65,
  },
  {
    model: 'CharacterGLM 6B',
    all: [0.75, 4.73, 0.8],
    en: [0.72, 4.71, 0.79],
    zh: [0.79, 4.76, 0.81],
    mtBenchRoleplay: null,
  },
  {
    model: 'Xingchen',
    all: [0.85, 5.9, 0.87],
    en: [0.83, 6.09, 0.9],
    zh: [0.86, 5.63, 0.84],
    mtBenchRoleplay: null,
  },
  {
    model: 'Qwen-1.8B w/o RP',
    all: [0.6, 3.13, 0.65],
    en: [0.58, 3.24, 0.63],
    zh: [0.62, 2.99, 0.67],
    mtBenchRoleplay: 5.85,
  },
  {
    model: 'Ditto Qwen-1.8B',
    all: [0.78, 3.81, 0.73],
    en: [0.79, 3.87, 0.75],
    zh: [0.78, 3.71, 0.71],
    mtBenchRoleplay: 6.34,
  },
  {
    model: 'Qwen-7B w/o RP',
    all: [0.52, 3.87, 0.7],
    en: [0.55, 4.39, 0.71],
    zh: [0.49, 3.16, 0.69],
    mtBenchRoleplay: 6.73,
  },
  {
    model: 'Ditto Qwen-7B',
    all: [0.82, 4.97, 0.76],
    en: [0.79, 5.38, 0.85],
    zh: [0.87, 4.4, 0.64],
    mtBenchRoleplay: 6.9,
  },
  {
    model: 'Qwen-14B w/o RP',
    all: [0.52, 4.15, 0.68],
    en: [0.56, 4.84, 0.68],
    zh: [0.47, 3.16, 0.67],
    mtBenchRoleplay: 7.1,
  },
  {
    model: 'Ditto Qwen-14B',
    all: [0.9, 6.03, 0.8],
    en: [0.88, 6.46, 0.85],
    zh: [0.92, 5.43, 0.74],
    mtBenchRoleplay: 7.65,
  },
  {
    model: 'Qwen-72B w/o RP',
    all: [0.54, 4.92, 0.67],
    en: [0.58, 5.8, 0.68],
    zh: [0.48, 3.64, 0.66],
    mtBenchRoleplay: 8.13,
  },
  {
    model: 'Ditto Qwen-72B',
    all: [0.9, 6.64, 0.82],
    en: [0.87, 7.03, 0.87],
    zh: [0.93, 6.09, 0.73],
    mtBenchRoleplay: 8.43,
  },
];
