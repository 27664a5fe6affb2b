// Warns before a session ends, offers to stay, and signs out when the time is over. All pages of one browser count together.
const KEY = "iom-last-request";
const SECOND = 1000;

const dialog = document.querySelector("[data-timeout]");
const lasts = Number(dialog.dataset.seconds) * SECOND;
const warned = Number(dialog.dataset.warning) * SECOND;
let said = null;

export function start() {
  note();
  dialog.querySelector("[data-timeout-stay]").addEventListener("click", stay);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  setInterval(tick, SECOND);
}

function note() {
  localStorage.setItem(KEY, Date.now());
}

function left() {
  return Number(localStorage.getItem(KEY)) + lasts - Date.now();
}

function tick() {
  const time = left();
  if (time <= 0) {
    leave();
  } else if (time <= warned) {
    warn(time);
  } else if (dialog.open) {
    dialog.close();
  }
}

function warn(time) {
  const text = words(time);
  dialog.querySelector("[data-timeout-left]").textContent = text;
  if (!dialog.open) {
    dialog.showModal();
    said = text;
  } else if (said !== text && (time > 60 * SECOND || Math.ceil(time / SECOND) % 15 === 0)) {
    // Told aloud once a minute, and in the last one each quarter of it.
    dialog.querySelector("[data-timeout-said]").textContent = `You will be signed out in ${text}.`;
    said = text;
  }
}

function words(time) {
  const seconds = Math.ceil(time / SECOND);
  const minutes = Math.ceil(seconds / 60);
  return seconds > 60 ? `${minutes} minutes` : seconds === 1 ? "1 second" : `${seconds} seconds`;
}

async function stay() {
  dialog.close();
  note();
  const answer = await fetch("/session");
  if (!answer.ok || answer.redirected) {
    location.reload();
  }
}

// Whatever still kept the session alive, what was said is done. The page asked for again leads to signing in, and back.
let leaving = false;
async function leave() {
  if (leaving) {
    return;
  }
  leaving = true;
  await fetch("/sign-out", { method: "POST", body: new URLSearchParams(new FormData(document.querySelector(".iom-header__out"))) });
  location.reload();
}
