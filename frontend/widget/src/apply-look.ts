import { lookTokens, wearable, type Look, type Supports } from './look.ts';

/** Puts a library's look on the page. Where the citizen wants more contrast or a dark screen, ours stays. */
export function applyLook(look: Look, root: HTMLElement): void {
  for (const { token, value } of wearable(look, browserSupports))
    root.style.setProperty(`--library${lookTokens[token].slice(1)}`, value);
}

const browserSupports: Supports = {
  property: (name, value) => CSS.supports(name, value),
  colour: (value) => {
    const probe = document.createElement('span');
    probe.style.color = value;
    document.body.append(probe);
    const [red, green, blue, alpha] =
      getComputedStyle(probe)
        .color.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    probe.remove();
    // Where nothing was taken over, the colour is the one around it; what can be seen through has no contrast.
    const isSolid = alpha === undefined || alpha === 1;
    return probe.style.color !== '' && isSolid ? [red ?? 0, green ?? 0, blue ?? 0] : undefined;
  },
};
