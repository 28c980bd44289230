import type { Person } from './person.ts';

const titleOfWork = /(《[^》]*》)/;
// Where somebody is called by a name, the name is what is told.
const calledByName = '(?<![称叫名“‘「])';
const calledByAlias = '(?<![号名字称叫封为作谓做是成“‘「])';

/** Third-person Chinese as the person would tell it: name, bynames and pronoun become 我, titles of works stay. */
export function firstPersonChinese(text: string, person: Person): string {
  const { name, aliases, pronoun } = person;
  const parts = name.split('·').filter((part) => part.length > 1 && part !== name);
  const bynames = [...aliases, ...parts].sort((a, b) => b.length - a.length);
  const names = [
    `${calledByName}${name}`,
    ...bynames.filter((each) => each.length > 1).map((each) => `${calledByAlias}${each}`),
  ];
  const spoken = pronoun === 'she' ? '她' : '(?<!其|吉)他(?!人|国|乡|处|方|日|山)';
  const whole = new RegExp([...names, `${spoken}(?!们)`].join('|'), 'gu');
  return text
    .split(titleOfWork)
    .map((piece) => (titleOfWork.test(piece) ? piece : piece.replace(whole, '我')))
    .join('')
    .replace(/我(?:本人)?我/g, '我');
}
