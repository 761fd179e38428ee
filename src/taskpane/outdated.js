/*
 * Plain ES5, loaded by itself: Office 2016 and 2019 with a volume licence show add-ins in Trident (Internet Explorer 11),
 * where the pane's own script does not even parse. What is asked for here came to browsers together with everything
 * else that the pane uses.
 */
(function () {
  var isEnough =
    "noModule" in document.createElement("script") &&
    typeof String.prototype.replaceAll === "function" &&
    typeof window.AbortSignal === "function" &&
    "throwIfAborted" in window.AbortSignal.prototype;
  if (isEnough) return;
  document.getElementById("root").style.display = "none";
  document.getElementById("outdated").removeAttribute("hidden");
})();
