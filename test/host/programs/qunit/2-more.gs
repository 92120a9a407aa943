(function () {
  loose = "no strict here";
  Checks.version = title("checks") + " " + this.Checks.global;
})()
