import { createRoot } from 'react-dom/client';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import '@guitu/elements/themes/ant-design.css';
import './theme.css';
import { App } from './App.js';

// Ant Design 把样式写进网页，策略要给它一个 nonce。 Ant Design writes its styles into the page, under a nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? '';

createRoot(document.getElementById('app') as HTMLElement).render(
  <ConfigProvider locale={zhCN} csp={{ nonce }}>
    <AntApp className="guitu-theme">
      <App />
    </AntApp>
  </ConfigProvider>,
);
