import { z } from 'zod';
import { RawText } from '../conversation/index.ts';
import { answer, refuse } from './answers.ts';
import type { DeskParts } from './desk-parts.ts';
import type { ReplyView } from './desk-views.ts';
import type { HandoffHandler } from './guard.ts';
import { refuseAsTaken } from './move-by-staff.ts';
import { lineOf } from './show-handoff.ts';

const replyBody = z.object({ text: z.string().trim().min(1).max(4000) });

/** Sends what an employee typed, without the personal data in it, and tells them what was taken out. */
export const replyToCitizen =
  (parts: DeskParts): HandoffHandler =>
  async (staff, handoff, request) => {
    const body = replyBody.safeParse(request.body);
    if (!body.success) return refuse('not-valid');
    const { text, findings, nothingLeft, failedDetector } = parts.redact(
      new RawText(body.data.text),
    );
    if (failedDetector !== undefined) parts.logger.error({ failedDetector }, 'a detector failed');
    if (nothingLeft) return refuse('nothing-left', { masked: findings });
    const activity = await parts.store.reply({
      libraryId: staff.libraryId,
      handoffId: handoff.id,
      staff,
      text,
      at: parts.clock(),
    });
    if (activity === 'not-yours') return refuseAsTaken(parts, staff, handoff);
    return answer({ line: lineOf(activity), masked: findings } satisfies ReplyView);
  };
