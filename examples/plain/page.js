// 没有服务器，也没有打包工具：填好的文书存成一个文件。
// No server and no bundler: what was filled in is saved as a file.
(function () {
  var form = document.getElementById('registration');
  var received = document.getElementById('received');

  // 门户已经知道的内容先填上。 What the page knows already is there from the start.
  form.value = {
    header: {
      document: 'reporting-registration',
      standard: '0.2',
      divisionCode: '519999',
      issuer: { name: '示例县示例镇人民政府' },
      status: 'issued',
    },
    subject: { personId: 'P-519999-0001', name: '某甲' },
  };

  // 只有检查通过的文书才会到这里。 Only a document that passed its checks arrives here.
  form.addEventListener('guitu-submit', function (event) {
    var value = event.detail.value;
    var file = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'reporting-registration.json';
    link.textContent = '保存为文件';
    received.textContent = value.subject.name + '已于 ' + value.reportedOn + ' 报到。';
    received.appendChild(link);
  });
})();
