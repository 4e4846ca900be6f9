/**
 * The sixty most frequent words of Dutch, from wordfreq 3.1.1 by Robyn Speer
 * (https://github.com/rspeer/wordfreq, CC BY-SA 4.0).
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'de van het een en in is op ik dat voor je te met niet zijn die als er maar om aan hij ' +
    'ook ze door naar uit bij dan dit was we wat heeft of over nog deze hebben kan meer zo al ' +
    'geen mijn wel tot u wordt heb worden nu haar ben kunnen veel jaar me moet'
  ).split(' '),
);
