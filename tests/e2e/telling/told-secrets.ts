/** Something secret that a citizen tells: made up, and of nobody. */
export interface ToldSecret {
  /** What they type. */
  readonly message: string;
  /** What nobody may find again. */
  readonly never: readonly string[];
  /** Says what it is without a word around it. */
  readonly bare?: string;
  /** An employee may say it: a colleague's name, the address of an office. */
  readonly employeesMay?: true;
}

const told = (message: string, ...never: readonly string[]): ToldSecret => ({ message, never });
const bare = (message: string, number: string, ...never: readonly string[]): ToldSecret => ({
  ...told(message, number, ...never),
  bare: number,
});
const name = (message: string, ...never: readonly string[]): ToldSecret => ({
  ...told(message, ...never),
  employeesMay: true,
});

/** Each kind that the privacy shield masks, in several spellings and languages. */
export const toldSecrets: readonly ToldSecret[] = [
  bare('mijn bsn is 123456782, waarom komt mijn brief niet?', '123456782'),
  bare('het nummer is 1112.22.333', '111222333'),
  bare('99 99 900 19', '999990019'),
  told('bsn １３６９９８３１８', '１３６９９８３１８', '136998318'),
  told('رقم bsn هو ٢٣١١٢٠٩٨٩', '٢٣١١٢٠٩٨٩', '231120989'),
  told('mijn bsn is een twee drie vier vijf zes zeven acht twee', 'vier vijf zes zeven acht'),
  bare('kan het geld naar NL91ABNA0417164300', 'NL91ABNA0417164300', '0417164300'),
  told('hesabım TR33 0006 1005 1978 6457 8413 26', 'TR330006100519786457841326'),
  told('pas 5500-0000-0000-0004 kwijt', '5500000000000004'),
  told('my card is 4111 1111 1111 1111', '4111111111111111'),
  bare('bel mij op 06-87654321', '0687654321'),
  told('mijn nummer is +31 6 4433 2211', '31644332211'),
  told('numaram +90 532 123 45 67', '905321234567'),
  told('mail naar f.kwantesluis@voorbeeld.nl graag', 'f.kwantesluis@voorbeeld.nl', 'kwantesluis'),
  told('ik ben geboren op 14 maart 1957', '14 maart 1957'),
  told('geboortedatum 23-08-1961', '23-08-1961'),
  told('mijn paspoortnummer is NW4CB52P1', 'NW4CB52P1'),
  told('mijn rijbewijs is 5123456789', '5123456789'),
  told('v-nummer 2847193650', '2847193650'),
  told('mijn wachtwoord is hunter2geheim en het werkt niet', 'hunter2geheim'),
  told('my password is zonnebloem88x', 'zonnebloem88x'),
  told('mijn pincode is 49731', '49731'),
  told('mijn sms-code is 839201', '839201'),
  name('ik woon op Kwantelaan 137 in Zutphen', 'Kwantelaan'),
  name('ik heet Wibrandus Bokkelenkamp', 'Wibrandus', 'Bokkelenkamp'),
  name('my name is Oluwaseun Adeyemi', 'Oluwaseun', 'Adeyemi'),
  name('benim adım Gülbahar Yıldırımoğlu', 'Gülbahar', 'Yıldırımoğlu'),
  name('اسمي زكرياء المرابطي', 'زكرياء', 'المرابطي'),
  name('nazywam się Grzegorz Brzęczyszczykiewicz', 'Brzęczyszczykiewicz'),
  name('мене звати Святослав Довбенко', 'Святослав', 'Довбенко'),
  name('меня зовут Ростислав Крутоверхов', 'Ростислав', 'Крутоверхов'),
  name('je m’appelle Philibert Quatrelivres', 'Philibert', 'Quatrelivres'),
  name('me llamo Zacarías Quintanilleja', 'Zacarías', 'Quintanilleja'),
  name('ich heiße Waldefried Krötenheerdt', 'Waldefried', 'Krötenheerdt'),
  name('اسم من زکریا خوارزمیان است', 'زکریا', 'خوارزمیان'),
];

/** What citizens type where they are asked for a telephone number or an e-mail address. */
export const leftContacts: readonly ToldSecret[] = [
  told('06 55 44 33 66', '0655443366'),
  told('b.strikkenmaker@voorbeeld.nl', 'b.strikkenmaker@voorbeeld.nl', 'strikkenmaker'),
];
