// Looks again by itself how far deliveries are that are being loaded, until none is.
const EVERY_MS = 5000;

export function start() {
  setTimeout(look, EVERY_MS);
}

async function look() {
  // Each look keeps the session alive: not beyond the warning that it ends, which counts from what the reader did last.
  if (!document.hidden && !document.querySelector("dialog[open]")) {
    try {
      const answer = await fetch(location.href);
      if (!answer.ok || answer.redirected) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const text = page.querySelector("[data-progress-text]");
      if (!text) {
        location.reload();
        return;
      }
      document.querySelector("[data-progress-text]").textContent = text.textContent;
      const table = page.getElementById("table-running");
      const shown = document.getElementById("table-running");
      if (table && shown) {
        shown.tBodies[0].replaceWith(table.tBodies[0]);
      }
    } catch {
      // The service did not answer; the next look may find it.
    }
  }
  setTimeout(look, EVERY_MS);
}
