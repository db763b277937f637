"""What each role may do: one table. `kiosk.desk.office.use_case` is what asks it; screens only ask it what to show."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """Each role may do all that the roles before it may."""

    STAFF = "staff"
    MANAGER = "manager"
    ADMINISTRATOR = "administrator"

    @property
    def rank(self) -> int:
        return list(Role).index(self)


class Act(StrEnum):
    """Every use case of the desk. Its word also stands in the audit log."""

    SEE_TODAY = "see_today"
    OPEN_VISIT = "open_visit"
    SEE_HISTORY = "see_history"
    SEARCH = "search"
    ACKNOWLEDGE = "acknowledge"
    ANSWER_HELP = "answer_help"
    MEASURE_ARCH = "measure_arch"
    TIME_BALANCE = "time_balance"
    CHANGE_PLAN = "change_plan"
    SEE_CHOICES = "see_choices"
    WRITE_NOTE = "write_note"
    CHECK_NOTE = "check_note"
    APPROVE = "approve"
    SEE_SHEET = "see_sheet"
    PRINT_SHEET = "print_sheet"
    SEE_JOBS = "see_jobs"
    CANCEL_JOB = "cancel_job"
    RETRY_JOB = "retry_job"
    MOVE_JOB = "move_job"
    PRINT_TEST_PAGE = "print_test_page"
    RESUME_PRINTER = "resume_printer"
    ENTER_PAPER = "enter_paper"
    CLOSE_VISIT = "close_visit"
    REOPEN_VISIT = "reopen_visit"
    MERGE = "merge"
    UNDO_MERGE = "undo_merge"
    SEE_HEALTH = "see_health"
    SEE_NUMBERS = "see_numbers"
    CLIENTS_COPY = "clients_copy"
    COUNT_EXPORT = "count_export"
    EXPORT = "export"
    SEE_SETTINGS = "see_settings"
    CHANGE_SETTING = "change_setting"
    RETAIN_DRY_RUN = "retain_dry_run"
    RETAIN = "retain"
    ERASE = "erase"
    ERASE_PREVIEW = "erase_preview"
    SEE_USERS = "see_users"
    ADD_USER = "add_user"
    DISABLE_USER = "disable_user"
    ENABLE_USER = "enable_user"
    RESET_PIN = "reset_pin"
    SEE_AUDIT = "see_audit"
    BACK_UP = "back_up"
    VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class Rule:
    """The least role that may, and whether the PIN has to be given again just before (`fresh`)."""

    least: Role
    fresh: bool = False


_STAFF, _MANAGER, _ADMINISTRATOR = Role.STAFF, Role.MANAGER, Role.ADMINISTRATOR

RULES: Mapping[Act, Rule] = MappingProxyType(
    {
        Act.SEE_TODAY: Rule(_STAFF),
        Act.OPEN_VISIT: Rule(_STAFF),
        Act.SEE_HISTORY: Rule(_STAFF),
        Act.SEARCH: Rule(_STAFF),
        Act.ACKNOWLEDGE: Rule(_STAFF),
        Act.ANSWER_HELP: Rule(_STAFF),
        Act.MEASURE_ARCH: Rule(_STAFF),
        Act.TIME_BALANCE: Rule(_STAFF),
        Act.CHANGE_PLAN: Rule(_STAFF),
        Act.SEE_CHOICES: Rule(_STAFF),
        Act.WRITE_NOTE: Rule(_STAFF),
        Act.CHECK_NOTE: Rule(_STAFF),
        Act.APPROVE: Rule(_STAFF),
        Act.SEE_SHEET: Rule(_STAFF),
        Act.PRINT_SHEET: Rule(_STAFF),
        Act.SEE_JOBS: Rule(_STAFF),
        Act.CANCEL_JOB: Rule(_STAFF),
        Act.RETRY_JOB: Rule(_STAFF),
        Act.MOVE_JOB: Rule(_STAFF),
        Act.PRINT_TEST_PAGE: Rule(_STAFF),
        Act.RESUME_PRINTER: Rule(_STAFF),
        Act.ENTER_PAPER: Rule(_STAFF),
        Act.CLOSE_VISIT: Rule(_STAFF),
        Act.REOPEN_VISIT: Rule(_STAFF),
        Act.MERGE: Rule(_STAFF),
        Act.UNDO_MERGE: Rule(_STAFF),
        Act.SEE_HEALTH: Rule(_STAFF),
        Act.SEE_NUMBERS: Rule(_MANAGER),
        Act.CLIENTS_COPY: Rule(_MANAGER, fresh=True),
        Act.COUNT_EXPORT: Rule(_MANAGER),
        Act.EXPORT: Rule(_MANAGER, fresh=True),
        Act.SEE_SETTINGS: Rule(_MANAGER),
        Act.CHANGE_SETTING: Rule(_MANAGER, fresh=True),
        Act.RETAIN_DRY_RUN: Rule(_MANAGER),
        Act.RETAIN: Rule(_MANAGER, fresh=True),
        Act.ERASE: Rule(_MANAGER, fresh=True),
        Act.ERASE_PREVIEW: Rule(_MANAGER),
        Act.SEE_AUDIT: Rule(_MANAGER),
        Act.BACK_UP: Rule(_MANAGER),
        Act.VERIFY: Rule(_MANAGER),
        Act.SEE_USERS: Rule(_ADMINISTRATOR),
        Act.ADD_USER: Rule(_ADMINISTRATOR, fresh=True),
        Act.DISABLE_USER: Rule(_ADMINISTRATOR, fresh=True),
        Act.ENABLE_USER: Rule(_ADMINISTRATOR, fresh=True),
        Act.RESET_PIN: Rule(_ADMINISTRATOR, fresh=True),
    }
)


def may(role: Role, act: Act) -> bool:
    """Whether the role may at all; whether the PIN is asked again first is `RULES[act].fresh`."""
    return role.rank >= RULES[act].least.rank
