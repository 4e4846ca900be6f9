/** Where who must leave quickly goes to: the weather, that anybody looks up. */
export const innocentPage = 'https://www.knmi.nl/';
