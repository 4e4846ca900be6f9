import type { Dialog } from '../dialog.ts';
import { apparaatHulp } from './apparaat-hulp/dialog.ts';
import { berichtenboxInstellen } from './berichtenbox-instellen/dialog.ts';
import { contactAchterlaten } from './contact-achterlaten/dialog.ts';
import { digidAanvragen } from './digid-aanvragen/dialog.ts';
import { digidNieuweTelefoon } from './digid-nieuwe-telefoon/dialog.ts';
import { digidWachtwoordVergeten } from './digid-wachtwoord-vergeten/dialog.ts';
import { idoZoeken } from './ido-zoeken/dialog.ts';
import { overlijdenChecklist } from './overlijden-checklist/dialog.ts';
import { rijbewijs75Plus } from './rijbewijs-75plus/dialog.ts';
import { verhuizingDoorgeven } from './verhuizing-doorgeven/dialog.ts';

/** Every guided task. */
export const allDialogs: readonly Dialog[] = [
  digidAanvragen,
  digidNieuweTelefoon,
  digidWachtwoordVergeten,
  berichtenboxInstellen,
  idoZoeken,
  apparaatHulp,
  contactAchterlaten,
  verhuizingDoorgeven,
  overlijdenChecklist,
  rijbewijs75Plus,
];
