import { useRef, useState } from 'react';
import { Button, Card, Collapse, Form, Input, Space, Typography } from 'antd';
import { GuituErrorSummary, GuituForm, GuituReview } from '@guitu/elements/react';
import type { GuituFormEventMap } from '@guitu/elements/react';
import type { GuituForm as FormElement } from '@guitu/elements';

const START: FormElement['value'] = {
  header: {
    document: 'reporting-registration',
    standard: '0.2',
    divisionCode: '519999',
    issuer: { name: '示例县示例镇人民政府' },
    status: 'issued',
  },
  subject: { personId: 'P-519999-0001', name: '某甲' },
};

/** 一张卡片，里面是自己的项目和一份标准文书。 A card with fields of its own and one standard document. */
export function App() {
  const form = useRef<FormElement>(null);
  const [registration, setRegistration] = useState(START);
  const [received, setReceived] = useState('');

  async function send(event: GuituFormEventMap['guitu-submit'] & { readonly currentTarget: FormElement }) {
    const { detail, currentTarget } = event;
    // 外面如果有 <form>，不让浏览器提交它。 Where a <form> is around it, the browser is not to send that.
    event.preventDefault();
    const answer = await fetch('/api/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(detail.value),
    });
    const body = await answer.json();
    // 服务器发现的问题（RFC 9457）显示在对应的项目旁边。 What the server finds (RFC 9457) shows at its field.
    if (!answer.ok) currentTarget.serverErrors = body;
    else setReceived(`${body.subject.name}，${body.reportedOn} 报到。`);
  }

  return (
    <Card title="示例县禁毒工作平台 · 登记报到" className="page">
      <Form layout="vertical">
        <Form.Item label="经办人" name="officer" rules={[{ required: true, message: '请填写经办人' }]}>
          <Input />
        </Form.Item>
        <Form.Item label="决定书编号（随填写更新）">
          <span id="mirror">{String(registration?.['decisionNumber'] ?? '（未填写）')}</span>
        </Form.Item>
      </Form>
      <GuituErrorSummary for="registration" headingLevel={3} />
      <GuituForm
        id="registration"
        ref={form}
        document="reporting-registration"
        headingLevel={3}
        withoutActions
        value={registration}
        onInput={({ currentTarget }) => setRegistration(currentTarget.value)}
        onSubmit={send}
      />
      {/* 展开时才核对。 Looked through only once unfolded. */}
      <Collapse
        items={[{ key: 'review', label: '核对', children: <GuituReview for="registration" headingLevel={3} /> }]}
      />
      <Space>
        <Button id="save" type="primary" onClick={() => form.current?.submit()}>
          保存
        </Button>
        <Typography.Text id="received" role="status">
          {received}
        </Typography.Text>
      </Space>
    </Card>
  );
}
