import type { Character } from '#lib/benchmark/character.ts';

/**
 * The system message that casts a candidate in its role: the one line of Ditto's fine-tuning set
 * ("You are NAME, DESCRIPTION", arXiv 2401.12474 section 3), and the profile where the character or
 * the run asks for it (the paper's knowledge injection).
 */
export function systemMessage(character: Character, briefing: 'suite' | 'profile'): string {
  if (character.system !== undefined) return character.system;
  const wantsProfile = briefing === 'profile' || character.briefing === 'profile';
  const intro = introduction(character);
  return wantsProfile && character.profile !== undefined
    ? `${intro}\n\n${character.profile}`
    : intro;
}

function introduction({ language, name, description }: Character): string {
  const said = description?.replace(/[.。]$/u, '');
  if (language === 'zh') return said === undefined ? `你是${name}。` : `你是${name}，${said}。`;
  return said === undefined ? `You are ${name}.` : `You are ${name}, ${said}.`;
}
