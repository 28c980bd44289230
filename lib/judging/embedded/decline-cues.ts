import type { Language } from '#lib/benchmark/language.ts';

export interface DeclineCues {
  /** Decline whatever they are about. */
  readonly plain: RegExp;
  /** Decline only what they are about: "I know nothing of fear" is no answer withheld. What follows is the object. */
  readonly aboutSomething: RegExp;
  /** An object that stands for what was asked. */
  readonly pointsBack: RegExp;
  /** How many characters after it an object may take. */
  readonly reach: number;
}

const en: DeclineCues = {
  plain: new RegExp(
    [
      String.raw`(?<!nothing )(?<!nothing that )\bi(?: \w+)? ?(?:cannot|can ?not|can't|could not|couldn't|am unable to|am not able to|am in no position to|will not|won't|must decline to|would rather not|had rather not|prefer not to|refuse to|dare not|may not) (?:\w+ )?(?:answer|say(?! enough| how)|tell(?! you (?:how|what) (?:happy|glad|much|proud|sad|great|it meant))|speak|help|assist|advise|explain|comment|discuss|guess|counsel|instruct|teach|enlighten|provide|reply|pronounce|follow you|claim|pretend|oblige)`,
      String.raw`\bi (?:must|have to|am afraid i must) (?:decline|refuse|plead ignorance|confess (?:\w+ ){0,2}ignorance|leave (?:that|this|it) (?:un|to (?:others|another|wiser)))`,
      String.raw`\b(?:how (?:on earth )?(?:should|could|can|would) i (?:possibly )?(?:know|tell|say|remember|recall)|who am i to (?:say|tell|judge))\b`,
      String.raw`\bi (?:will|would|shall|can) (?:not|never) (?:make (?:it|one|anything|something) up|invent|fabricate|pretend)\b`,
      String.raw`\bi(?:'d| would| had|'ll| shall| do)? (?:much )?(?:rather|prefer|choose) not (?:to )?(?:\w+ )?(?:speak|talk|say|tell|answer|discuss|dwell|recall|recount|revisit|reopen|open|go into)`,
      String.raw`\bkeep (?:\w+ ){0,2}to myself\b`,
      String.raw`\bmy (?:own )?ignorance (?:of|on|in)\b|\b(?:can't|cannot|can not|could not|couldn't) (?:read|follow|make out) (?:a|one|any) (?:single )?(?:word|line)\b`,
      String.raw`(?:\bnot|\bnever|n't) (?:\w+ )?(?:reach(?:ed)?|come|came) (?:to )?(?:me|my ears?)\b|\bno (?:word|news|tidings) of (?:it|that|this|them) (?:ever )?(?:came|reached)\b|(?:\bnot|n't) put words in(?:to)?\b`,
      String.raw`\bi have no (?:answer|inkling)\b|\bno answer (?:to|for) (?:that|this|you)`,
      String.raw`\bnever (?:\w+ )?heard (?:of|tell|such|that|those|this|the)|\bnot heard of\b|\bunheard of\b`,
      String.raw`\bno such (?:thing|word|man|woman|person|place|device|machine|engine|name|art|marvel|matter)s?\b`,
      String.raw`\b(?:beyond|outside|past|above) (?:all |the (?:reach|bounds|limits) of )?(?:my|mine) (?:\w+ )?(?:time|times|day|days|age|era|century|life|lifetime|years|knowledge|ken|learning|understanding|experience|craft|art|skill|trade|world|memory|competence|horizon|reach|wit|province|sphere|field|calling|line)\b`,
      String.raw`\b(?:after|before|not in|not of|later than) my (?:own )?(?:time|day|days|age|era|century|death|birth|world)\b`,
      String.raw`\b(?:unknown|unfamiliar|strange|foreign|a (?:mystery|riddle|closed book|stranger)) to me\b|\b(?:means?|conveys?|says?) nothing to me\b`,
      String.raw`\b(?:hidden|kept|concealed) from me\b|\b(?:nobody|no one|none|never) (?:has |have |ever |was |were |i was )?(?:told|informed|confided)\b`,
      String.raw`\bnot mine to (?:tell|say|know|answer)\b|\b(?:ask|seek|find|consult) (?:of )?(?:another|someone else|somebody else|others|a wiser|one who)\b`,
      String.raw`\bi (?:do not|don't) have (?:any |the )?(?:information|details|access|records?|data|memory|recollection|knowledge|answer)\b`,
      String.raw`\bsorry,? (?:but )?i (?:can't|cannot|can not|am unable|do not|don't)\b`,
    ].join('|'),
    'i',
  ),
  aboutSomething:
    /\bi(?:'ve|'d)? (?:really |truly |simply |honestly )?(?:know (?:nothing|naught|not|little|no|of no)|do not know|don't know|did not know|cannot know|can't know|could not know|have no (?:knowledge|idea|notion|understanding|word|experience|memory|recollection|way of knowing)|am (?:quite |wholly )?(?:ignorant|unfamiliar|not familiar|unacquainted|not acquainted|unaware|not aware)|do not understand|don't understand|never (?:learned|learnt|studied|knew|saw|met|practised|practiced|went|sailed|visited|read)|(?:(?:have|had) )?(?:never|not) (?:been|seen|met|read|learned|learnt|studied|visited|set foot))(?: of| about| with| for| to| in| on| past)?\b/i,
  pointsBack:
    /^[\s,:]*(?:$|it\b|that\b|this\b|them\b|such\b|these\b|those\b|any(?:thing)?\b|what\b|how\b|who\b|whom\b|why\b|where\b|when\b|whether\b|the (?:thing|matter|answer|word|name)s?\b|your?\b)/i,
  reach: 80,
};

const zh: DeclineCues = {
  plain: new RegExp(
    [
      '恕[^，。！？；\\s]{0,6}(?:不知|不能|不便|难|无法|无可)|无可奉告|闻所未闻|见所未见|不得而知|无从[^，。]{0,4}(?:知|晓|答|说|谈|讲|得知)',
      '(?:从未|从来没|未曾|不曾|未尝|没有?|何曾)[^，。！？]{0,3}(?:听|闻)(?:说|闻|人说)?过?|未得与闻',
      '(?:无法|不能|不便|难以|没法|无力|不敢|不好|没办法|不愿意?|不想|不肯|拒绝)(?:妄|胡|乱|再|多)?(?:作答|回答|答(?!应)|告知|告诉|奉告|解答|相告|评说|妄言|议|断|置喙|置评|指点|说明|言|揣测|猜|提供|透露|谈|教|重提|提起|提及|提(?![^，。]))',
      '(?:我|在下|吾|俺|妾身|老夫|小生)(?:怎么?|如何|哪里?|岂|焉|何以)(?:会|能|可|得)?(?:知道|知晓|晓得|得知|知)(?!道?不)|(?:不能|不愿|不敢|不可|不想)(?:凭空|胡乱|随意|妄自)?(?:编造|杜撰|捏造|瞎编)',
      '(?<![你您他她谁人])(?:哪里?|怎么?|如何|岂)(?:会|能|可|得)?(?:懂得?|晓得|知晓)|(?:没有?|不曾|未曾?|从未)(?:对|跟|同|向|与)(?:我|俺|吾|在下|妾身?|老夫|小生)(?:说|讲|提|言)',
      '没有?(?:什么|半点|任何)?印象|想不起来?|记不(?:得|清|起)|[说答讲](?:不上来|不清|不出来)|怎[好敢](?:妄|胡|乱|随意)?[说言猜答议]|岂是(?:我|俺|吾|在下)[^，。]{0,8}(?:可以|能|所)',
      '(?:一无|毫无|全无)所知|一窍不通|全然不(?:知|晓|懂)|茫然不知|一概不知|毫不知情|并不知情|不知情|孤陋寡闻|摸不着头脑',
      '非(?:我|在下|老夫|吾|臣|妾|小人|俺)[^，。]{0,2}所(?:知|能|长|学|闻|见)|不是我(?:能|所|该)[^，。]{0,4}(?:知|答|说|懂)',
      '超出(?:了)?(?:我|在下|吾)|(?:我|吾)(?:身后|死后|身故之后)|后世(?:之|的)?(?:事|物)|我那(?:个)?(?:时代|年月|时候)[^。]{0,6}(?:没有|还没|未有|并无)|(?:世上|天下|当时)[^，。]{0,4}(?:没有|并无)(?:此|这|那)',
      '另请高明|(?:你|您)(?:还是|不如|该|得|且)?去问|(?:去|请)?问(?:别人|旁人|他人|别的人|懂行的)|无人(?:告诉|告知|对我)|没(?:有)?人(?:告诉|告知|对我|跟我|同我)|不曾(?:学|见|习|亲历)|没(?:有)?学过|未(?:尝|曾)(?:学|习)',
    ].join('|'),
  ),
  aboutSomething:
    /(?:没有?|从未|不曾|未曾?|未尝)(?:亲眼|亲自)?(?:[读看瞧去到遇](?:到|见|过)|见过?)(?!这(?:样|般|么)[^的])|(?<![谁人])不(?:知道|知(?!疲|不觉|足)|懂得|懂|晓得|晓|知晓|明白|清楚|了解|熟悉|谙|通|认得|认识|识得)/,
  pointsBack: /^(?:$|[这那此其您你什何怎如为谁哪啊呀呢了得是究所云]|阁下|先生|尊驾)/,
  reach: 10,
};

export const declineCues: Readonly<Record<Language, DeclineCues>> = { en, zh };
