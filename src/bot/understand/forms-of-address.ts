/** How people address somebody whom they greet or thank, in every language that we answer in. */
const formsOfAddress: ReadonlySet<string> = new Set(
  `lieverd lieve schat schatje schatten liefje meneer mevrouw hoor vriend vriendin maat man jongen meid kanjer topper allemaal jullie robot bot computer
  dear sir madam maam mam miss mate friend love bro buddy darling everyone guys
  herr frau liebe lieber schatz freund
  abi abla hocam canım kardeşim efendim beyefendi hanımefendi dostum
  حبيبي حبيبتي أخي أختي يا سيدي سيدتي أستاذ عزيزي عزيزتي صديقي
  pan pani panie panu kochany kochana kochanie przyjacielu
  пане пані друже люба любий шановний шановна
  señor señora amigo amiga cariño guapa guapo
  monsieur madame mademoiselle chéri chérie ami amie
  عزیزم آقا خانم دوست عزیز جان جون
  дорогой дорогая друг господин госпожа милый милая`.split(/\s+/u),
);

const mostWordsOfAddress = 2;

/** Plain words without at most two words of address, with the space at both ends that plain words have. */
export const withoutAddress = (words: string): string => {
  const all = words.trim().split(' ');
  const kept = all.filter((word) => !formsOfAddress.has(word));
  return all.length - kept.length <= mostWordsOfAddress ? ` ${kept.join(' ')} ` : words;
};
