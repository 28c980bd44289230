import { describe, expect, it } from 'vitest';
import { firstPersonChinese } from './first-person-chinese.ts';
import { firstPersonEnglish } from './first-person-english.ts';
import type { Person } from './person.ts';

function person(fields: Partial<Person> & Pick<Person, 'name'>): Person {
  return {
    language: 'en',
    aliases: [],
    pronoun: 'he',
    description: undefined,
    summary: '',
    ...fields,
  };
}

const holmes = person({ name: 'Sherlock Holmes', aliases: ['Holmes', 'Mr Holmes'] });
const anning = person({ name: 'Mary Anning', aliases: ['Mary'], pronoun: 'she' });
const battuta = person({ name: 'Ibn Battuta', aliases: ['Battuta', 'Shams al-Din'] });
const odysseus = person({ name: 'Odysseus', aliases: ['son of Laertes', 'Ulysses'] });
const admiral = person({ name: 'Zheng He', aliases: ['San Bao'] });

describe('firstPersonEnglish', () => {
  it.each([
    [battuta, 'He left Tangier in 1325.', 'I left Tangier in 1325.'],
    [battuta, 'Ibn Battuta was a jurist.', 'I was a jurist.'],
    [battuta, 'He was called Shams al-Din in the east.', 'I was called Shams al-Din in the east.'],
    [battuta, 'The sultan sent Ibn Battuta a robe.', 'The sultan sent me a robe.'],
    [battuta, "Ibn Battuta's mother died.", 'My mother died.'],
    [admiral, 'Zheng He sailed in 1405.', 'I sailed in 1405.'],
    [admiral, 'The emperor trusted Zheng He.', 'The emperor trusted me.'],
    [holmes, 'He often plays the violin.', 'I often play the violin.'],
    [
      holmes,
      'He is idle, takes cocaine and has a brother.',
      'I am idle, take cocaine and have a brother.',
    ],
    [holmes, 'Holmes and Watson watch him.', 'I and Watson watch me.'],
    [holmes, 'Mycroft Holmes is his brother.', 'Mycroft Holmes is my brother.'],
    [holmes, 'Watson saw that Holmes had changed.', 'Watson saw that I had changed.'],
    [anning, 'Her brother showed her the skull.', 'My brother showed me the skull.'],
    [anning, 'She told him that the world used her ill.', 'I told him that the world used me ill.'],
    [anning, 'Mary Buckland drew what Mary had found.', 'Mary Buckland drew what I had found.'],
    [odysseus, 'Odysseus, son of Laertes, is king.', 'I, son of Laertes, am king.'],
    [
      odysseus,
      'He comes home alone, strings his bow, and waits.',
      'I come home alone, string my bow, and wait.',
    ],
    [
      odysseus,
      'The king, by whom he has two sons, grants his wish.',
      'The king, by whom I have two sons, grants my wish.',
    ],
  ])('%#: %s %s', (who, told, expected) => {
    expect(firstPersonEnglish(told, who)).toBe(expected);
  });

  it('leaves text about others alone', () => {
    const told = 'The other Cyclopes went away. Three old men came by with two black dogs.';
    expect(firstPersonEnglish(told, odysseus)).toBe(told);
  });
});

const zhengHe = person({ language: 'zh', name: '郑和', aliases: ['三保太监', '马和'] });
const xu = person({ language: 'zh', name: '徐霞客', aliases: ['霞客'] });
const quixote = person({ language: 'zh', name: '堂·吉诃德', aliases: ['愁容骑士'] });
const li = person({ language: 'zh', name: '李清照', aliases: ['易安居士'], pronoun: 'she' });

describe('firstPersonChinese', () => {
  it.each([
    [zhengHe, '永乐三年六月，郑和奉命出使西洋。', '永乐三年六月，我奉命出使西洋。'],
    [zhengHe, '国王把郑和诱入国中。', '国王把我诱入国中。'],
    [zhengHe, '郑和的父亲人称马哈只。', '我的父亲人称马哈只。'],
    [zhengHe, '他同其他人一起见了他们。', '我同其他人一起见了他们。'],
    [zhengHe, '世人称他为三保太监。', '世人称我为三保太监。'],
    [xu, '徐霞客写成《徐霞客游记》。', '我写成《徐霞客游记》。'],
    [li, '李清照号易安居士，她的丈夫把他送走。', '我号易安居士，我的丈夫把他送走。'],
    [quixote, '吉诃德自号愁容骑士。', '我自号愁容骑士。'],
  ])('%#: %s %s', (who, told, expected) => {
    expect(firstPersonChinese(told, who)).toBe(expected);
  });
});
