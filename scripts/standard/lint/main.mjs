import { readStandard } from '../read-standard.mjs';
import { formatFinding } from './finding.mjs';
import { lintStandard } from './lint.mjs';

const findings = lintStandard(readStandard());
for (const finding of findings) console.log(formatFinding(finding));
console.log(`schema lint: ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
