import { failureOf } from '../failureOf';
import type { WordHost } from '../hosts';

export function wordHost(): WordHost {
  return {
    kind: 'word',
    async open(docx) {
      try {
        await Word.run(async (context) => {
          context.application.createDocument(base64(docx)).open();
          await context.sync();
        });
        return { ok: true, value: undefined };
      } catch (error) {
        const failure = failureOf(error);
        if (!failure) throw error;
        return { ok: false, failure };
      }
    },
  };
}

/** In steps: a spread of all bytes at once overflows the stack. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(binary);
}
