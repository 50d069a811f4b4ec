/** What the RVU view may do to the workbook. */
import type { Department } from '../../model/alliance';
import type { Form } from '../../model/answers';
import type { WordsLine } from '../../workbook/sections/forms/planWords';

export interface RvuHost {
  readonly busy: boolean;
  /** By the respondent's key. */
  readonly onShowForm: (key: string) => void;
  readonly onShowActions: () => void;
  readonly onForm: (form: Form) => void;
  /** Makes forms whose sheets are not there. */
  readonly onMakeForms: () => void;
  /** Writes words into blank lines of part 2. These resolve to whether Excel took it. */
  readonly onDraft: (key: string, lines: readonly WordsLine[]) => Promise<boolean>;
  readonly onRename: (key: string, name: string) => Promise<boolean>;
  readonly onAdd: (department: Department) => Promise<boolean>;
}
