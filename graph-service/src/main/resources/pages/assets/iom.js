// Starts what makes pages more comfortable. Every page works without it.
import { initAll } from "/assets/govuk/govuk-frontend.min.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("govuk-frontend-supported");
}
initAll();

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

if (document.querySelector("[data-board]")) {
  import("/assets/iom/board.js").then((board) => board.start());
} else if (document.querySelector("[data-chart]")) {
  import("/assets/iom/charts.js").then(({ drawFlow }) => {
    for (const place of document.querySelectorAll("[data-chart=flow]")) {
      drawFlow(place, document.getElementById(place.dataset.table));
    }
  });
}

if (document.querySelector("[data-progress]")) {
  import("/assets/iom/progress.js").then((progress) => progress.start());
}

if (document.querySelector("[data-timeout]")) {
  import("/assets/iom/timeout.js").then((timeout) => timeout.start());
}
