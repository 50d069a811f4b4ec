/** What the search of the finished file found. */
import type { AuditResult } from '../../exchange/audit/audit';
import { findingSentence } from '../../exchange/audit/findingSentence';
import { Bar } from '../parts/Bar';
import { MoreList } from '../parts/MoreList';
import { useParts } from '../parts/styles';
import { useMoreTexts } from '../texts/moreTexts';
import { useSendStyles } from './styles';

export interface AuditBoxProps {
  readonly audit: AuditResult;
  /** Whether all that people keep besides could be read. */
  readonly whole: boolean;
}

/** What the finished file was searched for, and what was found: anything found keeps it here. */
export function AuditBox({ audit, whole }: AuditBoxProps) {
  const styles = useSendStyles();
  const parts = useParts();
  const texts = useMoreTexts().send;
  const { findings, searched, parts: files, cells, leftToAccounting } = audit;
  if (findings.length === 0)
    return (
      <div className={styles.clean}>
        <p className={parts.heading}>
          <span aria-hidden="true">✓ </span>
          {whole ? texts.clean : texts.cleanBut}
        </p>
        <p className={parts.quiet}>
          {texts.cleanBody(searched, files, cells, leftToAccounting.length)}
        </p>
      </div>
    );
  return (
    <div role="alert">
      <Bar intent="error" title={texts.found(findings.length)}>
        {texts.foundBody}
        <MoreList
          items={findings}
          keyOf={(_, index) => String(index)}
          render={(finding) => findingSentence(finding)}
          className={styles.findings}
        />
      </Bar>
    </div>
  );
}
