// The print button is hidden until a script can make it work.
const button = document.getElementById("print");
button.hidden = false;
button.addEventListener("click", () => window.print());
