import { spellings } from '../spellings.ts';

const { pattern } = spellings.pl;

const opening = '(?:(?:dzień dobry|cześć|nie|tak|ok|ale|przepraszam|proszę) )?';
const wish =
  '(?:(?:ja )?(?:chcę|chciałbym|chciałabym|wolę|wolałbym|wolałabym|czy mogę|mogę|czy można|można|czy mógłbym|czy mogłabym|muszę) )';
const person =
  '(?:kimś|kimś innym|osobą|(?:prawdziwym |żywym )?(?:człowiekiem|pracownikiem|konsultantem|wolontariuszem))';
const softly = '(?:(?:proszę|raczej|po prostu|teraz) ){0,2}';
const politely = '(?:(?:proszę|teraz|z biblioteki) ){0,2}';

/** Whole messages that ask for a person. */
export const staffWishes: readonly RegExp[] = [
  `^ ${opening}${wish}${softly}(?:rozmawiać|porozmawiać|pogadać|mówić|pisać|połączyć się) ${softly}z ${person} ${politely}$`,
  `^ ${opening}${wish}${softly}z ${person} ${softly}(?:rozmawiać|porozmawiać|pogadać|mówić|pisać) ${politely}$`,
  `^ ${opening}(?:czy )?(?:mogę|można) (?:do kogoś )?(?:zadzwonić) (?:do kogoś )${politely}$`,
  `^ ${opening}(?:poproszę|proszę o|chcę|potrzebuję) (?:prawdziwego |żywego )?(?:człowieka|pracownika|konsultanta) ${politely}$`,
].map(pattern);
