/** With less height than this, a keyboard is on the screen, or the phone lies on its side. */
const CRAMPED_PX = 560;

/** Fits the page into what an on-screen keyboard leaves free: Safari lays it over the page, others make room. */
export function fitTheScreen() {
  const seen = window.visualViewport;
  if (!seen) return;
  const makeRoom = () => {
    if (seen.scale !== 1) return; // somebody looks closer
    document.body.style.height = `${seen.height}px`;
    document.body.classList.toggle("cramped", seen.height < CRAMPED_PX);
    window.scrollTo(0, 0); // Safari has pushed the page up
  };
  seen.addEventListener("resize", makeRoom);
  makeRoom();
}
