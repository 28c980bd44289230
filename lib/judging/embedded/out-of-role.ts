import type { Language } from '#lib/benchmark/language.ts';

/** What only a language model says of itself, or an assistant to a customer. */
const cues: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:as|i am|i'm|being|just|only) (?:an? )?(?:\w+ )?(?:ai\b|a\.i\.|artificial intelligence|(?:large )?language model|chatbot|virtual assistant|digital assistant|assistant\b)|\b(?:ai|virtual|helpful) assistant\b|\bmy (?:training data|knowledge cut-?off|training)\b|\bhow (?:can|may) i (?:help|assist) you\b|\b(?:glad|happy|pleased) to (?:help|assist)\b|\blet me know if you (?:have|need|would|want)\b|\bif you have any (?:other|more|further) questions\b|\bfeel free to ask\b|\bi hope (?:this|that) helps\b|\bhere (?:is|are) (?:a|an|some) (?:\w+ )?(?:summary|overview|information|facts)\b/i,
  zh: /人工智能|语言模型|聊天机器人|AI ?助手|智能助手|虚拟助手|作为(?:一(?:个|名|款))?(?:AI|助手|助理)|我(?:只)?是(?:一(?:个|名|款|位))?(?:AI|助手|助理)|训练数据|(?:很|非常)高兴(?:能)?(?:为您|为你|帮助|协助)|有什么(?:可以|能)帮(?:助)?(?:您|你|到)|如果(?:您|你)(?:还)?有(?:其他|别的|任何|更多)(?:问题|疑问|需要)|希望(?:这|以上)[^，。]{0,8}(?:帮助|有用)|(?:随时|欢迎)(?:向我)?(?:提问|告诉我)/i,
};

/** The words by which a reply steps out of any role; undefined where it stays in one. */
export function outOfRoleCue(reply: string, language: Language): string | undefined {
  const plain = reply.replace(/[‘’]/g, "'");
  return (cues[language].exec(plain) ?? cues[language === 'en' ? 'zh' : 'en'].exec(plain))?.[0];
}
