import { describe } from 'vitest';
import { draftStoreContract } from '../../test-support/draft-store-contract.js';
import { memoryDrafts } from './memory-drafts.js';

describe('drafts in memory', () => draftStoreContract(async () => memoryDrafts()));
