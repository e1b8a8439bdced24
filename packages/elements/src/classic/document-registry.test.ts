import { describe, expect, it } from 'vitest';
import { trialKind, TRIAL_PLACES } from '../contract/trial-document.js';
import { createDocumentRegistry } from './document-registry.js';

const { definition, texts } = trialKind();
const form = Object.assign(() => true, { errors: null });

describe('the registry of documents that scripts bring', () => {
  it('gives a document to those who waited for its script', async () => {
    const registry = createDocumentRegistry();
    const waiting = registry.loadDocument('trial-record', { language: 'zh-CN' });
    registry.register({ definition, form, texts: { 'zh-CN': texts } });
    const kind = await waiting;
    expect(kind.definition).toBe(definition);
    expect(kind.texts).toBe(texts);
    expect(kind.validate({}).standard).toBe('0.1');
  });

  it('gives a document that is already there, in the language it has when it lacks the one asked for', async () => {
    const registry = createDocumentRegistry();
    registry.register({ definition, form, texts: { 'zh-CN': texts } });
    expect((await registry.loadDocument('trial-record', { language: 'en' })).texts.language).toBe('zh-CN');
  });

  it('takes the newest of two scripts for one document', async () => {
    const registry = createDocumentRegistry();
    registry.register({ definition, form, texts: { 'zh-CN': texts } });
    registry.register({ definition: { ...definition, hash: 'sha256:1' }, form, texts: { 'zh-CN': texts } });
    expect((await registry.loadDocument('trial-record', { language: 'zh-CN' })).definition.hash).toBe('sha256:1');
  });

  it('waits for long code lists too', async () => {
    const registry = createDocumentRegistry();
    const waiting = registry.loadCodelist('trial-place');
    registry.registerCodelist(TRIAL_PLACES);
    expect(await waiting).toBe(TRIAL_PLACES);
  });
});
