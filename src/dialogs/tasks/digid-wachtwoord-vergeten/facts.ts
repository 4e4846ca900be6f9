/**
 * What changes in this task. The knowledge base tells the same in `facts.yml`; a test holds them equal.
 * Source: https://www.digid.nl/aanvragen-en-activeren/digid-aanvragen
 */
export const digidFacts = {
  /** The letter with the activation code comes within so many working days. */
  letterWorkingDays: 5,
  /** The code in it has to be used within so many days. */
  activationDays: 21,
  /** The day on which the texts of this task were last held against their sources. */
  checkedOn: '2026-11-22',
} as const;
