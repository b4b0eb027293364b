(function () {
  "use strict";
  var hello = AJS.I18n.getText("fake.script.hello");
  var count = AJS.I18n.getText('fake.script.count', 3);
})();
