$(function () {
  var $form = $('#registration');

  // 门户已经知道的内容先填上。 What the portal knows already is there from the start.
  $form[0].value = {
    header: {
      document: 'reporting-registration',
      standard: '0.2',
      divisionCode: '519999',
      issuer: { name: '示例县示例镇人民政府' },
      status: 'issued',
    },
    subject: { personId: 'P-519999-0001', name: '某甲' },
  };

  // 旧页面自己的按钮。 The old page has a button of its own.
  $('#save').on('click', function () {
    $form[0].submit();
  });

  // 检查通过之后才有这个事件；阻止它，外面的表单就不提交，由 $.ajax 发送。
  // Fired once the checks have passed; prevented, so that the form around it is not sent and $.ajax sends it.
  $form.on('guitu-submit', function (event) {
    event.preventDefault();
    $.ajax({
      url: '/api/documents',
      type: 'POST',
      contentType: 'application/json; charset=utf-8',
      data: JSON.stringify(event.originalEvent.detail.value),
    })
      .done(function (answer) {
        $('#received').text('已保存：' + answer.subject.name + '，' + answer.reportedOn + ' 报到。');
      })
      .fail(function (request) {
        // 服务器发现的问题（RFC 9457）显示在对应的项目旁边。
        // What the server finds (RFC 9457) shows at its field.
        if (request.responseJSON) $form[0].serverErrors = request.responseJSON;
      });
  });
});
