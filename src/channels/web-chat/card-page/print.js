// Without scripts the browser's own menu prints as well.
const button = document.querySelector('#print');
button.hidden = false;
button.addEventListener('click', () => globalThis.print());
