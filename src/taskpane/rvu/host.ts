/** What the RVU view may do to the workbook. */
import type { Department } from '../../model/alliance';

export interface RvuHost {
  readonly busy: boolean;
  /** By the respondent's key. */
  readonly onShowForm: (key: string) => void;
  readonly onShowActions: () => void;
  /** Makes forms whose sheets are not there. */
  readonly onMakeForms: () => void;
  /** These resolve to whether Excel took it. */
  readonly onRename: (key: string, name: string) => Promise<boolean>;
  readonly onAdd: (department: Department) => Promise<boolean>;
}
