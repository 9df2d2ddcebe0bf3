// The types of the contract. Generated from core by `cargo xtask generate`: do not edit.

/** An earning act of the charter (积分行为). */
export type ActCode = Id;

/** How old a person is, as far as the rules ask. */
export type Age =
  /** Personal data is sensitive; the guardian acts. */
  | 'under14'
  /** Limited capacity. */
  | 'under18'
  /** Nothing is held. */
  | 'adult';

/**
 * Which hash function; both give 32 bytes from blocks of 64.
 *
 * Source: FIPS 180-4 (SHA-256); GB/T 32905-2016 (SM3 密码杂凑算法).
 */
export type Algorithm =
  /** SHA-256 of FIPS 180-4. */
  | 'sha256'
  /** SM3 of GB/T 32905-2016, where Chinese commercial cryptography (商用密码) is asked for. */
  | 'sm3';

/** All who may, as a refusal tells them. */
export type Allowed = Who[];

/** An amount of points, a decimal string with at most 2 decimals. */
export type Amount = string;

/** What is answered. */
export type Answer =
  /** Of the journal and the engine as a whole. */
  | { journal: JournalAnswer }
  /** Of membership. */
  | { membership: MembershipAnswer }
  /** Of deliberation. */
  | { deliberation: DeliberationAnswer }
  /** Of covenants. */
  | { covenant: CovenantAnswer }
  /** Of points. */
  | { points: PointsAnswer }
  /** Of cases. */
  | { cases: CasesAnswer }
  /** Of the catalogue. */
  | { catalogue: CatalogueAnswer }
  /** Of consultation. */
  | { consultation: ConsultationAnswer }
  /** Of the vault's index. */
  | { vault: VaultAnswer };

/** How long an answer may take; a question keeps the terms under which it was asked. */
export interface AnswerTerms {
  /** Working days in which an answer is given; then the question goes up a level. */
  workingDays: number;
  /** Working days after which the body is reminded; fewer than those of the answer. */
  reminderWorkingDays: number;
}

/** The body of an answered question. */
export interface Answered {
  /** What is answered. */
  answer: Answer;
}

/** Options of which at most one is elected (回避): in one vote the first that is seated; in a run-off also who is elected to a higher post than the one who has theirs. */
export interface Apart {
  /** Which, ascending. */
  options: number[];
  /** They are one person, standing for several posts: a ballot that names two of them is void. */
  onePerson: boolean;
}

/** How a measure can be appealed (申诉): in calendar days, 1 to `HEARING_DAYS_MAX`, which end as those of the reply do. */
export interface AppealTerms {
  /** After the measure was applied. */
  days: number;
  /** To decide. An appeal that is not decided in time is upheld: the delay is not the person's. */
  decisionDays: number;
}

/** One of four answers to whoever wants to ask a resident. */
export type AskAnswer =
  /** The organisation holds it: do not ask. */
  | {
      alreadyHeld: {
        /** Who collected it. */
        by: OrganisationId;
        /** Under which name the vault keeps it. */
        record: SourceId;
        /** How old it is, in calendar days. */
        ageDays: number;
        /** It is fresh before this instant. */
        until: Timestamp;
      };
    }
  /** Another organisation holds it: do not ask, have it shared. */
  | {
      shareFrom: {
        /** Who collected it. */
        holder: OrganisationId;
        /** Under which name the vault keeps it. */
        record: SourceId;
        /** How old it is, in calendar days. */
        ageDays: number;
        /** It is fresh before this instant. */
        until: Timestamp;
      };
    }
  /** The resident may be asked. */
  | {
      mayCollect: {
        /** On which basis. */
        basis: LawfulBasis;
        /** What is collected now is fresh before this instant. */
        until: Timestamp;
      };
    }
  /** The resident may not be asked. */
  | {
      forbidden: {
        /** Why, with the numbers. */
        why: CatalogueRefusal;
      };
    };

/** Who may help others to act (代办), and how many people. */
export interface AssistanceRules {
  /** The roles that help people of their region, and key in paper of it. */
  helpers: Role[];
  /** How many different people one helper serves on a day. */
  peopleDayMax: number;
  /** How many different people one helper serves in a calendar month. */
  peopleMonthMax: number;
  /** Calendar days in which whoever was helped can correct it; the last ends at 24:00. */
  correctionDays: number;
}

/** What a voter put on a ballot (选票). */
export type Ballot =
  /** On a motion. */
  | {
      motion: {
        /** What was chosen. */
        choice: Choice;
      };
    }
  /** On options. */
  | {
      options: {
        /** The number beside each, 0 where there is none. All 0: takes part, and chooses none. */
        marks: number[];
      };
    }
  /** A paper that its counters found void. */
  | {
      void: {
        /** Why. */
        reason: Flaw;
      };
    };

/** What is put to the vote (票种), and how it is counted. Options are numbered from 0. */
export type BallotKind =
  /** Yes, no or abstain (表决). */
  | { motion: Record<string, never> }
  /** A mark of 1 beside at most as many as a post has seats (等额或差额选举): one of n, k of n. */
  | {
      block: {
        /** The highest first; filled in this order. */
        posts: Post[];
        /** Who may not be elected together. */
        apart?: Apart[];
      };
    }
  /** A mark of 1 beside any number (认可投票). */
  | {
      approval: {
        /** The seats. */
        post: Post;
      };
    }
  /** Points beside each (评分), which are added up. */
  | {
      score: {
        /** The seats. */
        post: Post;
        /** The most for one option. */
        max: number;
      };
    }
  /** 1 beside the best, 2 beside the next (排序投票). What bears no number comes after all that do, and among itself in no order; a number left out is no gap: 1 and 3 are read as 1 and 2. */
  | {
      ranked: {
        /** How the ranks are counted. */
        method: RankedMethod;
        /** Whether two options may bear the same number; where not, such a ballot is void. */
        equal: boolean;
      };
    }
  /** Points shared out among projects (参与式预算). */
  | {
      budget: {
        /** How the money is given out. */
        method: BudgetMethod;
        /** The money there is. */
        budget: Amount;
        /** What each project costs. */
        costs: Amount[];
        /** The most points for one project; where 1, the ballot is one of approval. */
        max: number;
        /** The most points in all. */
        points: number;
      };
    };

/** That a ballot is in the count, as the tool `verifyBallot` checks it. */
export interface BallotProof {
  /** The ballot. */
  ballot: PublishedBallot;
  /** Its place. */
  place: number;
  /** How many there are in all. */
  size: number;
  /** The audit path (RFC 9162). */
  proof: Digest[];
  /** The root of the tree. */
  root: Digest;
}

/** How ballots are cast and counted. Where a rule has none, they are open, the first stands, only the voter votes, and silence means nothing. */
export interface BallotRules {
  /** Secret (无记名): only the voter, or their proxy, casts; papers are counted by the box; and where fewer than `smallCell` ballots were cast, the outcome alone is told. A vote by area cannot be secret, for a ballot shows its area. */
  secret: boolean;
  /** Fewest ballots of a secret vote whose count is told. */
  smallCell: number;
  /** A later ballot by app takes the place of the voter's earlier one by app, with its area; else the first stands. */
  replaces: boolean;
  /** Calendar days after voting in which papers that came before its end are counted, 0 to 60, by two who give the same within the hours of `membership.fourEyes`, or 72. Papers without names lie in boxes: the vote is counted with the last of these, one that is not counted by then voids it, and by 0 none are given out. Those of owners and organisations bear names: they are received while voting runs, and entered then or in these days; the vote is counted with the last of them, one that is not entered by then voids it, and by 0 none are received. Where organisations vote in secret it is 0. */
  countingDays: number;
  /** Whether somebody else can cast; nobody where absent. */
  proxies?: ProxyRule | null;
  /** What it means to be served with a ballot and say nothing; nothing where absent. */
  silence?: SilenceRule | null;
  /** How ranks are counted; where absent, no topic asks for ranks. */
  ranks?: RankSheet | null;
}

/** Whether a person may vote on a topic, and whether that vote was cast. */
export interface BallotView {
  /** Whether they, their household, or an organisation that they act for, are in the register; not before voting opened. */
  eligible: boolean;
  /** In a vote of organisations, which one. */
  organisation?: OrganisationId | null;
  /** With which area in 0.01 m2, where owners vote. */
  area?: number | null;
  /** Whether the vote was cast. */
  voted: boolean;
  /** When; forgotten when voting is over. */
  at?: Timestamp | null;
  /** By which channel; forgotten when voting is over. */
  channel?: EntryChannel | null;
  /** The handle by which they, or their household, are found on the list; told to them alone. */
  handle?: Id | null;
}

/** Published ballots. */
export interface BallotsView {
  /** How many there are in all. */
  size: number;
  /** The root of the tree over all of them. */
  root: Digest;
  /** Those asked for, in order of their trackers. */
  ballots: PublishedBallot[];
}

/** Percent of what, the widest first. */
export type Base =
  /** The whole electorate. */
  | 'eligible'
  /** Those who took part, abstentions included; of a meeting those present (到会): whoever is there and hands in nothing is entered as an abstention. */
  | 'participants'
  /** Those whose ballot was valid, abstentions included. */
  | 'valid'
  /** Those who said yes or no. */
  | 'yesAndNo';

/** Why one option does not beat the winner: `strength >= back`. */
export interface Beat {
  /** The other option. */
  option: number;
  /** From the winner to it, each winning its duel against the next by `strength` or more; empty where there is no path. */
  path: number[];
  /** The strength of that path. */
  strength: number;
  /** The strength of the strongest path back. */
  back: number;
  /** Why none is stronger: these hold the option, not the winner, and none of them wins a duel against one of the rest by more than `back`. */
  cut: number[];
}

/** The count of a budget. */
export interface BudgetCount {
  /** What was looked at, in order. */
  steps: BudgetStep[];
  /** The money nothing was bought with. */
  left: Amount;
  /** Which are tied for the next step, where that is why it ended. */
  tied: number[];
}

/** How money is given out among projects. */
export type BudgetMethod =
  /** Most points first, as long as the money lasts. */
  | 'greedy'
  /** Equal shares, and nothing after it. */
  | 'equalShares'
  /** Equal shares; what is left goes by `Greedy`. */
  | 'equalSharesThenGreedy';

/** How a project stands before a step of equal shares. */
export interface BudgetOffer {
  /** Which. */
  project: number;
  /** Its effective votes, in thousandths, rounded down. */
  effectiveVotesThousandths: Product;
  /** The points of those who could pay in full. */
  inFull: number;
}

/** A project that is bought, or passed over. */
export interface BudgetStep {
  /** Which. */
  project: number;
  /** Its points. */
  votes: number;
  /** What it costs. */
  cost: Amount;
  /** The money there was before. */
  before: Amount;
  /** It is paid for; else it costs more than there was. */
  funded: boolean;
  /** A tie was broken by the policy. */
  byTie: boolean;
  /** By equal shares: how all that could be paid for stood. */
  offers: BudgetOffer[];
}

/** Whose burden. */
export type BurdenOf =
  /** Of who asked. */
  | {
      worker: {
        /** Who. */
        worker: PersonId;
      };
    }
  /** Of who was asked about. */
  | {
      resident: {
        /** Who. */
        person: PersonId;
      };
    }
  /** Of everyone by one item. */
  | {
      item: {
        /** Which. */
        item: ItemCode;
      };
    }
  /** Of those who lived in a region when they were asked about. */
  | {
      region: {
        /** Which, with all that lies in it. */
        region: RegionCode;
      };
    };

/** How often someone was asked, and how often spared. Counts are of fields: one item of one form. */
export interface BurdenView {
  /** Fields that forms wanted: the sum of the four answers. */
  wanted: number;
  /** Answered: already held. */
  alreadyHeld: number;
  /** Answered: share it. */
  shareFrom: number;
  /** Answered: may be collected. */
  mayCollect: number;
  /** Answered: forbidden. */
  forbidden: number;
  /** Burden avoided (减负): already held, or to be shared. */
  avoided: number;
  /** Fields that were collected in the end. */
  collected: number;
}

/** Whoever redeems: a person, or a merchant that spends what it earned (内循环). */
export type Buyer =
  /** A person. */
  | { person: PersonId }
  /** A merchant; not at itself. */
  | { merchant: OrganisationId };

/** How many of some can have a vote called. */
export interface Call {
  /** Of whom. */
  of: Electorate;
  /** How many of them, the proposer among them. */
  least: number;
}

/** A share of some who can have a vote called. */
export interface Caller {
  /** Of whom. */
  of: Electorate;
  /** What share of their heads. */
  share: Threshold;
}

/** A reported matter (事件). */
export type CaseId = Id;

/** A kind of case (事件类别). */
export interface CaseKind {
  /** Its name in this charter. */
  kind: KindCode;
  /** Whether the urgent limits hold for it. */
  urgent: boolean;
  /** Departments that it is usually dispatched to, the lead first. */
  departments: OrganisationId[];
}

/** Kinds of cases and how long each may take. */
export interface CaseRules {
  /** The kinds a case can be of. */
  kinds: CaseKind[];
  /** The hours in which working time runs, in Beijing, in order. */
  officeHours: OfficeHours[];
  /** How long each level may take; every level, ordinary and urgent, once. */
  limits: Limit[];
  /** How often a late case that cannot go up is supervised (督办), and warned of; 3 where absent. */
  warningsMax?: number;
  /** How often a case can be reopened; 3 where absent. */
  reopeningsMax?: number;
  /** Calendar days in which a closed case can be rated or reopened, and one not accepted be reopened; the last ends at 24:00. 30 where absent. */
  evaluationDays?: number;
}

/** How a case stands. */
export interface CaseView {
  /** Which. */
  case: CaseId;
  /** Of which kind. */
  kind: KindCode;
  /** Whether the urgent limits hold. */
  urgent: boolean;
  /** The grid or village where it is. */
  region: RegionCode;
  /** The way on which it came. */
  channel: Channel;
  /** Whether nobody known reported it. */
  anonymous: boolean;
  /** Who reported it; only to whom that is shown. */
  reporter?: PersonId | null;
  /** What it was called on its way; only to whom the reporter is shown. */
  source?: SourceId | null;
  /** Content digest of the report. */
  content: Digest;
  /** At which level. */
  level: Level;
  /** How far it has come. */
  stage: Stage;
  /** Whom it is with, or whose result it was. */
  unit: Unit;
  /** The handling round, counted from 1. */
  round: number;
  /** While it is open, its deadline; after, until when it can be rated or reopened. */
  due: Timestamp;
  /** Why the deadline is only a day to look again. */
  deferral?: Deferral | null;
  /** Warnings given in this round. */
  warnings: number;
  /** Deadlines missed in this round. */
  missed: number;
  /** Where the host keeps the result. */
  result?: Id | null;
  /** Where the host keeps the path to take instead, if it was not accepted. */
  path?: Id | null;
  /** The rating of this round; only to whom the reporter is shown. */
  rating?: Rating | null;
  /** The departments that it is dispatched to, the lead first. */
  departments: DepartmentView[];
  /** The departments that the charter in force names for its kind, the lead first. */
  usualDepartments: OrganisationId[];
  /** All that happened, from the first. */
  history: StepView[];
}

/** What is answered. */
export type CasesAnswer =
  /** How a case stands. */
  | { case: CaseView }
  /** The figures of the cases in a region. */
  | { figures: RegionFigures }
  /** The figures of a unit. */
  | { unit: UnitFigures }
  /** Open cases. */
  | {
      agenda: {
        /** In the order in which they are due. */
        cases: OpenCase[];
      };
    };

/** What may be asked of cases. */
export type CasesCommand =
  /** Report a matter (报事). */
  | {
      report: {
        /** The new case. */
        case: CaseId;
        /** Of which kind of the charter. */
        kind: KindCode;
        /** The grid or village where it is. */
        region: RegionCode;
        /** The way on which it came. */
        channel: Channel;
        /** What it is called there; each enters once. */
        source: SourceId;
        /** Who reports; nobody where it is anonymous, or comes from a sensor. */
        reporter?: PersonId | null;
        /** Content digest of the report. */
        content: Digest;
      };
    }
  /** Accept a case at its level (受理). */
  | {
      accept: {
        /** Which. */
        case: CaseId;
      };
    }
  /** Do not accept a case (不予受理). */
  | {
      decline: {
        /** Which. */
        case: CaseId;
        /** Where the host keeps the reason. */
        reason: Id;
        /** Where the host keeps which path to take instead: court, arbitration, petition office. */
        path: Id;
      };
    }
  /** Leave it to the residents' own deliberation (居民自治). */
  | {
      startSelfResolution: {
        /** Which. */
        case: CaseId;
        /** The topic under which they deliberate, where there is one. */
        topic?: TopicId | null;
      };
    }
  /** Work on it in the grid or village (村社办理). */
  | {
      handle: {
        /** Which. */
        case: CaseId;
      };
    }
  /** Entrust an organisation with it (委托社会组织). */
  | {
      entrust: {
        /** Which. */
        case: CaseId;
        /** An active organisation that is neither a department nor a merchant. */
        organisation: OrganisationId;
      };
    }
  /** Dispatch it to departments (派单), one in the lead; begins anew where it was so before. */
  | {
      dispatch: {
        /** Which. */
        case: CaseId;
        /** The department that leads (牵头部门). */
        lead: OrganisationId;
        /** Departments that help (协办部门). */
        helpers?: OrganisationId[];
        /** Designated (指定): goes to a department that returned it, and none can return it again. */
        designated?: boolean;
      };
    }
  /** Give a dispatched case back to the dispatcher (退单), once a department and case. */
  | {
      return: {
        /** Which. */
        case: CaseId;
        /** The department that gives it back. */
        department: OrganisationId;
        /** Where the host keeps the reason. */
        reason: Id;
      };
    }
  /** Tell what came of it (反馈). */
  | {
      feedback: {
        /** Which. */
        case: CaseId;
        /** Which department or organisation; nobody where the grid or village works on it. */
        unit?: OrganisationId | null;
        /** Where the host keeps the result. */
        result: Id;
      };
    }
  /** Close a case whose results are all there (办结); the result goes back to the reporter. */
  | {
      close: {
        /** Which. */
        case: CaseId;
      };
    }
  /** Hand a case up (上报), one level unless its kind is urgent. */
  | {
      escalate: {
        /** Which. */
        case: CaseId;
        /** Where the host keeps the reason. */
        reason: Id;
        /** To which level; the next where absent. */
        to?: Level | null;
      };
    }
  /** Rate how a case was handled (评价), once a round; a low rating with a reason reopens it. */
  | {
      evaluate: {
        /** Which. */
        case: CaseId;
        /** The reporter. */
        rater: PersonId;
        /** How fast it was taken up (响应). */
        response: Score;
        /** How well it was solved (解决). */
        solution: Score;
        /** How content the rater is (满意). */
        satisfaction: Score;
        /** Where the host keeps the reason. */
        reason?: Id | null;
      };
    }
  /** Open a case again that was closed or not accepted (重新办理). */
  | {
      reopen: {
        /** Which. */
        case: CaseId;
        /** Where the host keeps the reason. */
        reason: Id;
      };
    }
  /** Take one's report back (撤回). */
  | {
      withdraw: {
        /** Which. */
        case: CaseId;
        /** The reporter. */
        reporter: PersonId;
      };
    }
  /** The engine's: the violation fell that a covenant had referred; its case ends where it is open. */
  | {
      recall: {
        /** Which. */
        case: CaseId;
      };
    }
  /** The engine's: an organisation may not act any more; its open cases go back. */
  | {
      release: {
        /** Which. */
        organisation: OrganisationId;
      };
    }
  /** The clock's: the deadline of a case has passed. */
  | {
      expire: {
        /** Which. */
        case: CaseId;
      };
    };

/** What can become true of cases. */
export type CasesEvent =
  /** The terms under which cases are reported from now on, since the charter's changed. */
  | {
      termsAdopted: {
        terms: Terms;
      };
    }
  /** A case was reported, at the level of its region. */
  | {
      caseReported: {
        case: CaseId;
        kind: KindCode;
        urgent: boolean;
        region: RegionCode;
        level: Level;
        channel: Channel;
        source: SourceId;
        reporter?: PersonId | null;
        content: Digest;
        due: Timestamp;
      };
    }
  /** A case was accepted. */
  | {
      caseAccepted: {
        case: CaseId;
        level: Level;
      };
    }
  /** A case was not accepted; it can be reopened before `until`. */
  | {
      caseDeclined: {
        case: CaseId;
        level: Level;
        reason: Id;
        path: Id;
        until: Timestamp;
      };
    }
  /** The residents deliberate on it themselves. */
  | {
      selfResolutionStarted: {
        case: CaseId;
        topic?: TopicId | null;
      };
    }
  /** The grid or village works on it. */
  | {
      handlingStarted: {
        case: CaseId;
      };
    }
  /** An organisation works on it for the village. */
  | {
      caseEntrusted: {
        case: CaseId;
        organisation: OrganisationId;
      };
    }
  /** Departments work on it. */
  | {
      caseDispatched: {
        case: CaseId;
        lead: OrganisationId;
        helpers: OrganisationId[];
        designated: boolean;
      };
    }
  /** A department gave it back. */
  | {
      caseReturned: {
        case: CaseId;
        department: OrganisationId;
        reason: Id;
      };
    }
  /** A unit told what came of it; `complete` once no other still has to. */
  | {
      feedbackGiven: {
        case: CaseId;
        unit: Unit;
        result: Id;
        complete: boolean;
        by?: PersonId | null;
      };
    }
  /** A case was closed. The result goes back by the regions named, from the level that closed it down to where it was reported; it can be rated and reopened before `until`. */
  | {
      caseClosed: {
        case: CaseId;
        level: Level;
        unit: Unit;
        result: Id;
        back: RegionCode[];
        late: boolean;
        until: Timestamp;
      };
    }
  /** A case went up; without a reason it was the clock. */
  | {
      caseEscalated: {
        case: CaseId;
        from: Level;
        to: Level;
        reason?: Id | null;
        due: Timestamp;
        deferral?: Deferral | null;
      };
    }
  /** A unit let the deadline pass while it held the case: the lateness is the unit's. */
  | {
      deadlineMissed: {
        case: CaseId;
        level: Level;
        unit: Unit;
        due: Timestamp;
      };
    }
  /** 督办: a late case that cannot go up is supervised, for the so-manieth time. */
  | {
      caseSupervised: {
        case: CaseId;
        level: Level;
        warning: number;
        due: Timestamp;
        deferral?: Deferral | null;
      };
    }
  /** The deadline was set anew, with nobody late. */
  | {
      deadlineSet: {
        case: CaseId;
        due: Timestamp;
        deferral?: Deferral | null;
      };
    }
  /** The reporter rated how it was handled. */
  | {
      caseRated: {
        case: CaseId;
        round: number;
        response: Score;
        solution: Score;
        satisfaction: Score;
        reason?: Id | null;
      };
    }
  /** A case was opened again. */
  | {
      caseReopened: {
        case: CaseId;
        level: Level;
        round: number;
        reason: Id;
        due: Timestamp;
      };
    }
  /** An organisation that had it may not act any more: it goes back to whoever gave it out. */
  | {
      caseReleased: {
        case: CaseId;
        organisation: OrganisationId;
      };
    }
  /** The report was taken back: by the reporter, or since the violation fell that was referred. */
  | {
      caseWithdrawn: {
        case: CaseId;
      };
    };

/** What can be asked of cases. */
export type CasesQuery =
  /** How a case stands, with its history. */
  | {
      case: {
        /** Which. */
        case: CaseId;
        /** The department or organisation for which one asks: it is with them, or was. */
        unit?: OrganisationId | null;
      };
    }
  /** The figures of the cases in a region. */
  | {
      figures: {
        /** Which, with all that lies in it. */
        region: RegionCode;
      };
    }
  /** The figures of a unit. */
  | {
      unit: {
        /** Which. */
        unit: Unit;
      };
    }
  /** The open cases of a region, in the order in which they are due, then by identifier. */
  | {
      agenda: {
        /** Where they are: there, or in what lies in it. */
        region: RegionCode;
        /** Only those at this level. */
        level?: Level | null;
        /** Only those after this one, which is open: the last of the page before. */
        after?: CaseId | null;
        /** How many at most; 200 is the most. */
        limit: number;
      };
    };

/** Why cases refuse, in the published order. */
export type CasesRefusal =
  /** no case {case} is known */
  | {
      unknownCase: {
        case: CaseId;
      };
    }
  /** only the engine itself reports by the covenant channel */
  | { channelOfTheEngine: Record<string, never> }
  /** what came on channel {channel} under this source became case {case} */
  | {
      sourceEntered: {
        channel: Channel;
        case: CaseId;
      };
    }
  /** case {case} was reported already */
  | {
      caseExists: {
        case: CaseId;
      };
    }
  /** the charter has no kind of case {kind} */
  | {
      unknownKind: {
        kind: KindCode;
      };
    }
  /** {region} is a {level}; a case is reported for a grid or village */
  | {
      regionTooHigh: {
        region: RegionCode;
        level: Level;
      };
    }
  /** only who works for the region reports in another person's name */
  | { notOwnName: Record<string, never> }
  /** case {case} is at stage {stage}; this takes one of: {needed} */
  | {
      wrongStage: {
        case: CaseId;
        stage: Stage;
        needed: Stages;
      };
    }
  /** the case is at level {level}; this is done from {lowest} to {highest} */
  | {
      wrongLevel: {
        level: Level;
        lowest: Level;
        highest: Level;
      };
    }
  /** the deadline runs until {due}, it is {at} */
  | {
      notDue: {
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** the deadline was {due}, it is {at}: the clock must tell first */
  | {
      deadlinePassed: {
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** the case is at level {level}, and no level lies above it here */
  | {
      atTop: {
        level: Level;
      };
    }
  /** the case is at level {level}, and {to} is not above it */
  | {
      notAbove: {
        level: Level;
        to: Level;
      };
    }
  /** no {to} lies above this case; the highest is a {top} */
  | {
      aboveTop: {
        to: Level;
        top: Level;
      };
    }
  /** the case is at {level} level and goes to {next} first; only urgent kinds skip to {to} */
  | {
      skipsLevel: {
        level: Level;
        next: Level;
        to: Level;
      };
    }
  /** {organisation} is a department or a merchant, which a village does not entrust */
  | {
      notEntrustable: {
        organisation: OrganisationId;
      };
    }
  /** {organisation} is not a government department */
  | {
      notADepartment: {
        organisation: OrganisationId;
      };
    }
  /** {organisation} is active in {region}, which has nothing to do with this case */
  | {
      outOfReach: {
        organisation: OrganisationId;
        region: RegionCode;
      };
    }
  /** {department} is named twice */
  | {
      namedTwice: {
        department: OrganisationId;
      };
    }
  /** the case is dispatched: say which department tells the result */
  | { unitMissing: Record<string, never> }
  /** the case is not with {unit} */
  | {
      notWithUnit: {
        unit: OrganisationId;
      };
    }
  /** the result is told by an officer of {unit} */
  | {
      notActingFor: {
        unit: OrganisationId;
      };
    }
  /** {department} gave its feedback already */
  | {
      feedbackGiven: {
        department: OrganisationId;
      };
    }
  /** {department} returned this case before; it takes a designated dispatch */
  | {
      returnedBefore: {
        department: OrganisationId;
      };
    }
  /** the case was dispatched to {department} as designated, which cannot be returned */
  | {
      dispatchDesignated: {
        department: OrganisationId;
      };
    }
  /** round {round} of this case is rated already */
  | {
      alreadyRated: {
        round: number;
      };
    }
  /** the case has no reporter who could do this */
  | { anonymous: Record<string, never> }
  /** only whoever reported the case can do this */
  | { notReporter: Record<string, never> }
  /** whoever rates belongs to those who handled the case */
  | { handlerRates: Record<string, never> }
  /** the case could be rated or reopened before {until}, it is {at} */
  | {
      windowClosed: {
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** the case was reopened {reopenings} times, of {max} */
  | {
      reopenedTooOften: {
        reopenings: number;
        max: number;
      };
    }
  /** the working calendar holds {first} to {last}, and the deadline reaches into {year} */
  | {
      unknownYear: {
        year: number;
        first: number;
        last: number;
      };
    }
  /** the terms of the case give no working time for level {level} */
  | {
      noTerm: {
        level: Level;
      };
    };

/** What is answered. */
export type CatalogueAnswer =
  /** References to what was collected; the content lies in the host's vault. */
  | {
      records: {
        /** In order of collection. */
        records: RecordView[];
      };
    }
  /** How often someone was asked, and how often spared. */
  | { burden: BurdenView };

/** What may be asked of the catalogue. */
export type CatalogueCommand =
  /** Ask, before asking a resident: each item is answered on its own, and the answers are counted. */
  | {
      ask: {
        /** Who would be asked, for whom and what for. */
        form: DataForm;
        /** Which items, each once. */
        items: ItemCode[];
      };
    }
  /** Record what was collected: of all items or of none. */
  | {
      collect: {
        /** Who was asked, for whom and what for. */
        form: DataForm;
        /** What they gave. */
        entries: Entry[];
      };
    }
  /** Give a fresh record to another organisation, so that nobody is asked again. */
  | {
      share: {
        /** Which record. */
        record: SourceId;
        /** Who receives it. */
        organisation: OrganisationId;
        /** What for. */
        purpose: PurposeCode;
        /** The consent to it, where the item takes one (PIPL 23). */
        consents?: ItemConsent[];
      };
    }
  /** Say no: withdraws the consent to what the organisation holds (撤回同意, PIPL 15), and keeps it from asking for as long as an answer would be fresh. */
  | {
      refuse: {
        /** Whose item. */
        person: PersonId;
        /** Which item. */
        item: ItemCode;
        /** Which organisation is not to have it. */
        organisation: OrganisationId;
      };
    }
  /** The engine's: what is held about a person ends, where it rests on their consent; where they are erased, all but what a law asks to be kept. */
  | {
      forget: {
        /** Who. */
        person: PersonId;
        /** Whether they are erased. */
        erased: boolean;
      };
    };

/** What can become true of the catalogue. */
export type CatalogueEvent =
  /** A form was asked about; each item has its answer. */
  | {
      formAsked: {
        asker: PersonId;
        person: PersonId;
        organisation: OrganisationId;
        purpose: PurposeCode;
        answers: ItemAnswer[];
      };
    }
  /** An item was collected; it is fresh before `until`. `consent` stands where the item took one. */
  | {
      itemCollected: {
        record: SourceId;
        item: ItemCode;
        person: PersonId;
        organisation: OrganisationId;
        purpose: PurposeCode;
        asker: PersonId;
        content: Digest;
        basis: LawfulBasis;
        consent?: ItemConsent | null;
        until: Timestamp;
      };
    }
  /** A record was given to another organisation. */
  | {
      itemShared: {
        record: SourceId;
        organisation: OrganisationId;
        purpose: PurposeCode;
        consent?: ItemConsent | null;
      };
    }
  /** A person said no: the organisation does not ask for the item before `until`. */
  | {
      itemRefused: {
        person: PersonId;
        item: ItemCode;
        organisation: OrganisationId;
        until: Timestamp;
      };
    }
  /** An organisation may no longer hold a record, and deletes it (PIPL 47); where it was the one that collected, so do all that it shared it with. */
  | {
      holdingEnded: {
        record: SourceId;
        organisation: OrganisationId;
      };
    }
  /** A person was erased: of what is no longer held about them no digest is left. */
  | {
      personForgotten: {
        person: PersonId;
      };
    };

/** What can be asked of the catalogue. */
export type CatalogueQuery =
  /** What is held about a person, and was (PIPL 45). */
  | {
      held: {
        /** Who. */
        person: PersonId;
      };
    }
  /** What a worker collected of those who live where they hold a role now. */
  | {
      collected: {
        /** Who. */
        worker: PersonId;
      };
    }
  /** How often someone was asked, and how often spared. */
  | {
      burden: {
        /** Whose burden. */
        of: BurdenOf;
      };
    };

/** Why the catalogue refuses, in the published order. */
export type CatalogueRefusal =
  /** the charter's catalogue has no item {item}: it is not asked */
  | {
      unknownItem: {
        item: ItemCode;
      };
    }
  /** item {item} stands in the form twice */
  | {
      itemTwice: {
        item: ItemCode;
      };
    }
  /** {item} may not be asked for {purpose}; the charter lists what for */
  | {
      purposeNotLawful: {
        item: ItemCode;
        purpose: PurposeCode;
      };
    }
  /** {organisation} may not hold {item}, which is {owner}'s and not to be shared with it */
  | {
      notEntitled: {
        item: ItemCode;
        organisation: OrganisationId;
        owner: OrganisationId;
      };
    }
  /** {organisation} acts in {acts_in}, the person lives in {grid} */
  | {
      outsideRegion: {
        organisation: OrganisationId;
        actsIn: RegionCode;
        grid: RegionCode;
      };
    }
  /** {item} is held already: {record}, collected by {by} {age_days} days ago, is fresh until {until} */
  | {
      alreadyHeld: {
        item: ItemCode;
        by: OrganisationId;
        record: SourceId;
        ageDays: number;
        until: Timestamp;
      };
    }
  /** the person refused {item} to {organisation}; it may ask again from {until} */
  | {
      refusedByResident: {
        item: ItemCode;
        organisation: OrganisationId;
        until: Timestamp;
      };
    }
  /** {item} by {basis} takes a consent of its own, and there is none */
  | {
      consentMissing: {
        item: ItemCode;
        basis: LawfulBasis;
      };
    }
  /** {item} about somebody under {least} takes a consent of its own by the guardian who is entered for {person} */
  | {
      guardianMissing: {
        item: ItemCode;
        person: PersonId;
        least: number;
      };
    }
  /** {item} is to be shared: {record}, collected by {holder} {age_days} days ago, is fresh until {until} */
  | {
      heldElsewhere: {
        item: ItemCode;
        holder: OrganisationId;
        record: SourceId;
        ageDays: number;
        until: Timestamp;
      };
    }
  /** record {record} exists already */
  | {
      recordExists: {
        record: SourceId;
      };
    }
  /** no record {record} is known */
  | {
      unknownRecord: {
        record: SourceId;
      };
    }
  /** record {record} is fresh no more since {until}: it is not to be shared */
  | {
      notFresh: {
        record: SourceId;
        until: Timestamp;
      };
    }
  /** {item} rests on {basis}, which takes no consent: there is none to withhold */
  | {
      notRefusable: {
        item: ItemCode;
        basis: LawfulBasis;
      };
    };

/** A retention category of the charter (保存类别). */
export type CategoryCode = Id;

/** What led to a step. */
export type Cause =
  /** A deadline passed. */
  | 'deadline'
  /** An event of the request, or of a step before. */
  | 'event';

/** How sure the thresholds, electorates and dates of a preset are; of each other figure its source says so, where it is less sure. */
export type Certainty =
  /** The text of the law or the decision was read. */
  | 'primary'
  /** The text was read; when it begins or ends to hold is from a secondary source. */
  | 'datesSecondary'
  /** All of it is from a secondary source. */
  | 'secondary'
  /** Nothing fixes it; it is a proposal. */
  | 'proposed';

/** The way on which a report comes (来源渠道). */
export type Channel =
  /** 居民报事: a resident, by the app or at a desk. */
  | 'resident'
  /** 网格巡查: a grid worker on patrol. */
  | 'gridPatrol'
  /** 12345 热线: the hotline. */
  | 'hotline'
  /** 警民直通车: the police-resident line. */
  | 'policeLine'
  /** 雪亮工程: a sensor or camera. */
  | 'sensor'
  /** 部门移送: a department. */
  | 'department'
  /** 举报: a tip. */
  | 'tip'
  /** 公约移送: a step of a covenant. */
  | 'covenant';

/** How many requests came by a channel. */
export interface ChannelCount {
  /** Which. */
  channel: EntryChannel;
  /** How many. */
  entries: number;
  /** How many of them with a helper. */
  helped: number;
}

/** The dated rules of a community (章程). */
export interface Charter {
  /** The community's public name. */
  name: Id;
  /** From when it holds. */
  effectiveFrom: Timestamp;
  /** Until when it holds, exclusive; open where absent. */
  effectiveTo?: Timestamp | null;
  /** Who holds which role when the engine is created: at least one, or nobody could ever act. */
  founders: Founder[];
  /** Who may join and how. */
  membership: MembershipRules;
  /** How votes are decided. */
  deliberation: DeliberationRules;
  /** What earns points and what they are good for. */
  points: PointsRules;
  /** Kinds of cases and how long each may take. */
  cases: CaseRules;
  /** What may be asked of residents, by whom and what for; nothing where absent. */
  catalogue?: DataItem[];
  /** What the host's vault keeps about people, why and how long; nothing where absent. */
  vault?: RetentionCategory[];
}

/** What may be asked of the charter. */
export type CharterCommand =
  /** Adopt a later charter. Its founders are not granted anything again. */
  | {
      adopt: {
        /** The whole document. */
        charter: Charter;
      };
    };

/** What can become true of the charter. */
export type CharterEvent =
  /** A charter was adopted; it holds from its own date on. */
  | {
      adopted: {
        /** The whole document. */
        charter: Charter;
      };
    };

/** Why a charter is not taken. */
export type CharterRefusal =
  /** the charter is wrong at {path}: {problem} */
  | {
      invalid: {
        path: string;
        problem: string;
      };
    }
  /** no charter holds at {at}; the nearest begins at {from} */
  | {
      notInForce: {
        at: Timestamp;
        from: Timestamp;
      };
    }
  /** a new charter begins after the latest one and not in the past, so after {latest}; this begins at {from} */
  | {
      notLater: {
        from: Timestamp;
        latest: Timestamp;
      };
    };

/** What a voter chose. */
export type Choice =
  /** In favour (赞成). */
  | 'yes'
  /** Against (反对). */
  | 'no'
  /** Takes part, and says neither (弃权). */
  | 'abstain';

/** What may be asked of the clock. */
export type ClockCommand =
  /** Let time pass until `at`: deadlines that have passed fire, nothing else happens. */
  | { advance: Record<string, never> };

/** An amount of CNY, a decimal string with at most 6 decimals. */
export type Cny = string;

/** CNY per point, a decimal string with at most 4 decimals. */
export type CnyPerPoint = string;

/** What may be asked for. */
export type Command =
  /** Of the clock. */
  | { clock: ClockCommand }
  /** Of the charter. */
  | { charter: CharterCommand }
  /** Of membership. */
  | { membership: MembershipCommand }
  /** Of deliberation. */
  | { deliberation: DeliberationCommand }
  /** Of covenants. */
  | { covenant: CovenantCommand }
  /** Of points. */
  | { points: PointsCommand }
  /** Of cases. */
  | { cases: CasesCommand }
  /** Of the catalogue. */
  | { catalogue: CatalogueCommand }
  /** Of consultation. */
  | { consultation: ConsultationCommand }
  /** Of the vault's index. */
  | { vault: VaultCommand };

/** How the two sides are compared (Civil Code 1259). */
export type Comparison =
  /** 以上, `left >= right`. */
  | 'atLeast'
  /** 过半数 and 超过, `left > right`. */
  | 'moreThan';

/** A group. */
export interface ConsensusGroup {
  /** How many people. */
  people: number;
  /** What it made of each statement. */
  views: StatementView[];
  /** The statements that are its own, strongest first; at least one, unless that is withheld. */
  own: OwnStatement[];
}

/** What the groups agree on, and what is their own. */
export interface ConsensusReport {
  /** The groups, largest first. */
  groups: ConsensusGroup[];
  /** Statements that every group agrees with. */
  agreed: number[];
  /** Statements that every group disagrees with. */
  rejected: number[];
}

/** What the groups among those who reacted agree on. Groups of fewer than five are left out. */
export interface ConsensusView {
  /** The statements, by their contributions; the report names their places, from 0. */
  statements: Id[];
  /** The report. */
  report: ConsensusReport;
}

/** What is answered. */
export type ConsultationAnswer =
  /** A question and its answer. */
  | { question: QuestionView }
  /** How a body answers. */
  | { figures: Figures };

/** What may be asked of consultation. */
export type ConsultationCommand =
  /** Ask a public body a question. */
  | {
      ask: {
        /** The question. */
        question: QuestionId;
        /** Which body. */
        body: OrganisationId;
        /** Who asks: a resident of where the body acts. */
        person: PersonId;
        /** Content digest of the question, which the host keeps. */
        content: Digest;
      };
    }
  /** Answer a question, for the body or for the region that it went up to. */
  | {
      answer: {
        /** Which. */
        question: QuestionId;
        /** Content digest of the answer, which the host keeps. */
        content: Digest;
      };
    }
  /** Take an open question back. */
  | {
      withdraw: {
        /** Which. */
        question: QuestionId;
      };
    }
  /** Say whether the answer solved the matter, once. */
  | {
      rate: {
        /** Which. */
        question: QuestionId;
        /** Whether it did. */
        solved: boolean;
      };
    }
  /** The clock's: a body is to be reminded, or an answer is late. */
  | {
      lapse: {
        /** Which. */
        question: QuestionId;
      };
    }
  /** The engine's: whoever asked is erased; their open questions are taken back. */
  | {
      forget: {
        /** Who. */
        person: PersonId;
      };
    }
  /** The engine's: a body may not act any more; its open questions go up. */
  | {
      release: {
        /** Which. */
        body: OrganisationId;
      };
    };

/** What can become true of consultation. */
export type ConsultationEvent =
  /** A body was asked; it is reminded at `remind`, and answers before `due`. */
  | {
      questionAsked: {
        question: QuestionId;
        body: OrganisationId;
        person: PersonId;
        content: Digest;
        terms: AnswerTerms;
        remind: Timestamp;
        due: Timestamp;
      };
    }
  /** A body is reminded of a question that is due. */
  | {
      answerReminded: {
        question: QuestionId;
        body: OrganisationId;
        due: Timestamp;
      };
    }
  /** A unit did not answer in time: the lateness is the unit's. */
  | {
      answerOverdue: {
        question: QuestionId;
        unit: Unit;
        due: Timestamp;
      };
    }
  /** A question went up to a region, whose staff answer before `due`; the body still may. */
  | {
      questionEscalated: {
        question: QuestionId;
        region: RegionCode;
        due: Timestamp;
      };
    }
  /** A question was answered. */
  | {
      questionAnswered: {
        question: QuestionId;
        content: Digest;
        shown: ShownIdentity;
      };
    }
  /** A question was taken back. */
  | {
      questionWithdrawn: {
        question: QuestionId;
      };
    }
  /** Whoever asked said whether the answer solved the matter. */
  | {
      answerRated: {
        question: QuestionId;
        solved: boolean;
      };
    };

/** What can be asked of consultation. */
export type ConsultationQuery =
  /** A question and its answer. */
  | {
      question: {
        /** Which. */
        question: QuestionId;
      };
    }
  /** How a body answers. */
  | {
      figures: {
        /** Which body. */
        body: OrganisationId;
      };
    };

/** Why consultation refuses, in the published order. */
export type ConsultationRefusal =
  /** no question {question} is known */
  | {
      unknownQuestion: {
        question: QuestionId;
      };
    }
  /** question {question} was asked already */
  | {
      questionExists: {
        question: QuestionId;
      };
    }
  /** {body} is no public body */
  | {
      notPublic: {
        body: OrganisationId;
      };
    }
  /** {body} acts in {region}, where grid {grid} does not lie */
  | {
      outOfReach: {
        body: OrganisationId;
        region: RegionCode;
        grid: RegionCode;
      };
    }
  /** this person has {open} questions open, and may have {max} */
  | {
      tooManyOpen: {
        open: number;
        max: number;
      };
    }
  /** question {question} is not open */
  | {
      notOpen: {
        question: QuestionId;
      };
    }
  /** whoever asked {question} cannot answer it */
  | {
      ownQuestion: {
        question: QuestionId;
      };
    }
  /** question {question} has no answer to rate */
  | {
      notAnswered: {
        question: QuestionId;
      };
    }
  /** the answer to {question} was rated already */
  | {
      ratedAlready: {
        question: QuestionId;
      };
    }
  /** the answer is due at {due}, it is {at} */
  | {
      notDue: {
        due: Timestamp;
        at: Timestamp;
      };
    };

/** How residents consult public bodies (咨询). */
export interface ConsultationRules {
  /** How long an answer may take. */
  answer: AnswerTerms;
  /** Questions that one person may have open. */
  openPerPersonMax: number;
}

/** What kind of contribution it is. */
export type ContributionKind =
  /** An opinion for the topic. */
  | 'for'
  /** An opinion against it. */
  | 'against'
  /** A statement that others agree or disagree with. */
  | 'statement'
  /** The topic's text as it should be; its proposer takes it over, or does not. */
  | 'amendment';

/** A contribution. Fewer than five who made the same of a statement are not counted. */
export interface ContributionView {
  /** Which. */
  contribution: Id;
  /** The handle of whose it is. */
  by: Id;
  /** What kind it is. */
  kind: ContributionKind;
  /** Content digest of its text; not while it is hidden. */
  content?: Digest | null;
  /** The version of the topic's text that it is about. */
  version: number;
  /** Of an amendment, the topic's covenant as it should be, where it changes that; not while it is hidden. */
  covenant?: CovenantDraft | null;
  /** Of an amendment, whether it was taken over, once that is decided. */
  accepted?: boolean | null;
  /** How it was moderated at last. */
  moderation?: Moderation | null;
  /** How many agree. */
  agree?: number | null;
  /** How many disagree. */
  disagree?: number | null;
  /** How many say neither. */
  pass?: number | null;
}

/** What a person corrects of what was entered with help. */
export type Correction =
  /** Another household of the same grid; formed where it is the first of its members. */
  | {
      household: {
        /** Which. */
        household: HouseholdId;
      };
    }
  /** A lower proof of identity; a higher one takes a proof. */
  | {
      proof: {
        /** Which. */
        proof: ProofLevel;
      };
    }
  /** Another delegate of their household. */
  | {
      delegate: {
        /** Which of its members; nobody, where nobody spoke before. */
        delegate?: PersonId | null;
      };
    };

/** What came out, and how. */
export type Count =
  /** Of a motion, measure by measure. */
  | { motion: MotionCount }
  /** Of block, approval and score. */
  | { seats: SeatsCount }
  /** Of ranks, by Schulze. */
  | { schulze: SchulzeCount }
  /** Of ranks, by instant run-off. */
  | { runoff: RunoffCount }
  /** Of a budget. */
  | { budget: BudgetCount };

/** What a count is made of, apart from the ballots. */
export interface CountTerms {
  /** What was asked. */
  question: DeliberationQuestion;
  /** What it takes. */
  thresholds: Thresholds;
  /** Who was eligible: how many heads and, where owners vote, which area. */
  eligible: number[];
  /** Who was served and did not vote, in the same measures; nobody where silence means nothing. */
  silent: number[];
}

/** What is answered. */
export type CovenantAnswer =
  /** A covenant, its rules and its versions. */
  | { covenant: CovenantView }
  /** The violations recorded of a person. */
  | {
      violations: {
        /** The latest first. */
        violations: ViolationView[];
      };
    }
  /** How many violations met with what in a region. */
  | {
      figures: {
        /** A row a rule, in the order in which the covenants were adopted. */
        rules: RuleFigures[];
      };
    };

/** What may be asked of covenants. */
export type CovenantCommand =
  /** The engine's: a topic passed that proposed a covenant. */
  | {
      adopt: {
        /** The topic that passed. */
        topic: TopicId;
        /** Whose members it binds. */
        region: RegionCode;
        /** The covenant and its rules. */
        draft: CovenantDraft;
        /** The covenant that it replaces as its next version, which ends when this one begins. */
        replaces?: CovenantId | null;
      };
    }
  /** The engine's: a topic passed that ends a covenant. */
  | {
      repeal: {
        /** The covenant. */
        covenant: CovenantId;
        /** The topic that passed. */
        topic: TopicId;
      };
    }
  /** Record a violation. The person has notice of it by this, and may reply where the rule gives days for that; then the ladder's measure for its repetition is applied. */
  | {
      recordViolation: {
        /** What was seen: the host's identifier of it, used once. */
        violation: SourceId;
        /** Which covenant. */
        covenant: CovenantId;
        /** Which of its rules. */
        rule: RuleCode;
        /** Who violated it: a member of the covenant's region. */
        person: PersonId;
        /** Where: in the covenant's region. */
        place: RegionCode;
        /** Content digest of the evidence, which the host keeps. */
        evidence: Digest;
        /** The case that a referral would open, or try to; other measures leave it unused. */
        case: CaseId;
        /** Whether the person is under 18, as whoever records declares: minors are excepted. */
        minor: boolean;
      };
    }
  /** Reply (申辩) before the measure is applied; as often as there is something to add. On paper it comes by whoever works for the place. */
  | {
      reply: {
        /** To which violation. */
        violation: SourceId;
        /** Content digest of the reply, which the host keeps. */
        content: Digest;
      };
    }
  /** Appeal (申诉) against a measure that was applied, once. On paper it comes by whoever works for the place and did not record it. */
  | {
      appeal: {
        /** Against which violation's measure. */
        violation: SourceId;
        /** Content digest of the grounds, which the host keeps. */
        content: Digest;
      };
    }
  /** Decide on an appeal, as someone who did not record the violation. */
  | {
      decideAppeal: {
        /** Against which violation's measure. */
        violation: SourceId;
        /** Whether the person is right: the violation is then withdrawn, and counts no longer. */
        upheld: boolean;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** Take a violation back, after a reply or a mistake; it no longer counts. */
  | {
      withdrawViolation: {
        /** Which. */
        violation: SourceId;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** Refer again a violation whose referral was refused, under another case identifier. */
  | {
      referAgain: {
        /** Which. */
        violation: SourceId;
        /** The case that it is to open. */
        case: CaseId;
      };
    }
  /** The engine's: a referral opened its case. */
  | {
      confirmReferral: {
        /** Which violation's. */
        violation: SourceId;
        /** The case. */
        case: CaseId;
      };
    }
  /** The engine's: a referral opened no case, and waits to be given again. */
  | {
      deferReferral: {
        /** Which violation's. */
        violation: SourceId;
        /** The code of the refusal. */
        code: string;
      };
    }
  /** The clock's: nobody can reply any more, so the measure is applied; or nobody decided on the appeal in time, so it is upheld. */
  | {
      fallDue: {
        /** Which violation's deadline. */
        violation: SourceId;
      };
    };

/** A covenant that a topic proposes. Where the topic also repeals one that adopted a covenant, this is that covenant's next version (版本). */
export interface CovenantDraft {
  /** The covenant's identifier, used once. */
  covenant: CovenantId;
  /** Its rules: 1 to `RULES_MAX`, no two of one code. */
  rules: CovenantRule[];
  /** From when it counts, and a version before it no more; at once where absent or past. */
  effectiveFrom?: Timestamp | null;
  /** From how many violations up figures give a count: `FIGURES_FROM_MIN` or more; `FIGURES_FROM` where absent. */
  figuresFrom?: number | null;
}

/** What can become true of covenants. */
export type CovenantEvent =
  /** A covenant is in force from `since` on. */
  | {
      covenantAdopted: {
        topic: TopicId;
        region: RegionCode;
        draft: CovenantDraft;
        replaces?: CovenantId | null;
        since: Timestamp;
      };
    }
  /** A covenant is in force no longer than before `until`. */
  | {
      covenantRepealed: {
        covenant: CovenantId;
        topic: TopicId;
        until: Timestamp;
      };
    }
  /** A covenant was to end when its next version begins, which this topic repealed before: it is in force as if that had never been adopted. */
  | {
      covenantGoesOn: {
        covenant: CovenantId;
        topic: TopicId;
      };
    }
  /** A violation was recorded: the `repetition`-th within the window, counted from 1. It counts before `until`. The host gives the person notice of it: before `applies` they can reply, then the measure is applied; at once where both are one instant. */
  | {
      violationRecorded: {
        violation: SourceId;
        covenant: CovenantId;
        rule: RuleCode;
        person: PersonId;
        place: RegionCode;
        evidence: Digest;
        repetition: number;
        measure: Measure;
        until: Timestamp;
        applies: Timestamp;
        case: CaseId;
        recorder?: PersonId | null;
      };
    }
  /** The person replied. */
  | {
      replyGiven: {
        violation: SourceId;
        content: Digest;
      };
    }
  /** A measure was applied, which is milder than the one recorded where an earlier violation was withdrawn since. The host tells the person, who can appeal before `appeal_until`; not at all where that is this instant. Where the measure is to refer, `case` is the case that it is to open. */
  | {
      measureApplied: {
        violation: SourceId;
        person: PersonId;
        place: RegionCode;
        evidence: Digest;
        repetition: number;
        measure: Measure;
        case?: CaseId | null;
        appealUntil: Timestamp;
      };
    }
  /** A notice was issued: all of it that may be published. It names nobody. */
  | {
      noticeIssued: {
        covenant: CovenantId;
        rule: RuleCode;
        place: RegionCode;
      };
    }
  /** A notice was taken back that was issued at `issued`, since what it tells of fell on appeal or was withdrawn: the host takes it down wherever it published it. It names nobody. */
  | {
      noticeRetracted: {
        covenant: CovenantId;
        rule: RuleCode;
        place: RegionCode;
        issued: Timestamp;
      };
    }
  /** A referral that was refused is given again. */
  | {
      referredAgain: {
        violation: SourceId;
        place: RegionCode;
        evidence: Digest;
        kind: KindCode;
        case: CaseId;
      };
    }
  /** A referral opened its case. */
  | {
      referralOpened: {
        violation: SourceId;
        case: CaseId;
      };
    }
  /** A referral opened no case, for the refusal of this `code`; it waits to be given again. */
  | {
      referralRefused: {
        violation: SourceId;
        code: string;
      };
    }
  /** The person appealed; before `due` it is decided, or upheld without a decision. */
  | {
      appealLodged: {
        violation: SourceId;
        content: Digest;
        due: Timestamp;
      };
    }
  /** An appeal was dismissed: the measure stands. */
  | {
      appealDismissed: {
        violation: SourceId;
        reason: Id;
      };
    }
  /** A violation was taken back or an appeal upheld: without a `reason` where it was not decided in time. `case` is the one that it had opened, which ends where it is open; where it is not, it is for the host to tell those who handled it. */
  | {
      violationWithdrawn: {
        violation: SourceId;
        reason?: Id | null;
        case?: CaseId | null;
      };
    };

/** A covenant (公约). */
export type CovenantId = Id;

/** What can be asked of covenants. */
export type CovenantQuery =
  /** A covenant, its rules and its versions. */
  | {
      covenant: {
        /** Which. */
        covenant: CovenantId;
      };
    }
  /** The violations recorded of a person, the latest first. */
  | {
      violations: {
        /** Who. */
        person: PersonId;
      };
    }
  /** How many violations met with what in a region. */
  | {
      figures: {
        /** Which region, with all that lies in it. */
        region: RegionCode;
        /** Of which covenant; of all that hold there or in a part of it where absent. */
        covenant?: CovenantId | null;
      };
    };

/** Why covenants refuse, in the published order. */
export type CovenantRefusal =
  /** covenant {covenant} was adopted already */
  | {
      covenantExists: {
        covenant: CovenantId;
      };
    }
  /** no covenant {covenant} is known */
  | {
      unknownCovenant: {
        covenant: CovenantId;
      };
    }
  /** covenant {covenant} was repealed at {since} */
  | {
      notInForce: {
        covenant: CovenantId;
        since: Timestamp;
      };
    }
  /** covenant {covenant} counts from {since} on, it is {at} */
  | {
      notYetInForce: {
        covenant: CovenantId;
        since: Timestamp;
        at: Timestamp;
      };
    }
  /** covenant {covenant} has no rule {rule} */
  | {
      unknownRule: {
        covenant: CovenantId;
        rule: RuleCode;
      };
    }
  /** violation {violation} was recorded already, at {recorded} */
  | {
      violationExists: {
        violation: SourceId;
        recorded: Timestamp;
      };
    }
  /** no violation {violation} is known */
  | {
      unknownViolation: {
        violation: SourceId;
      };
    }
  /** whoever committed violation {violation} cannot withdraw it or decide on its appeal */
  | {
      ownViolation: {
        violation: SourceId;
      };
    }
  /** violation {violation} was withdrawn already */
  | {
      alreadyWithdrawn: {
        violation: SourceId;
      };
    }
  /** the measure of violation {violation} was applied at {applied}: it is too late to reply */
  | {
      replyClosed: {
        violation: SourceId;
        applied: Timestamp;
      };
    }
  /** the measure of violation {violation} is applied at {applies}, it is {at}: reply instead */
  | {
      notApplied: {
        violation: SourceId;
        applies: Timestamp;
        at: Timestamp;
      };
    }
  /** violation {violation} could be appealed before {until}, it is {at} */
  | {
      appealClosed: {
        violation: SourceId;
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** violation {violation} was appealed already */
  | {
      alreadyAppealed: {
        violation: SourceId;
      };
    }
  /** whoever recorded violation {violation} cannot hand in its appeal or decide on it */
  | {
      ownRecord: {
        violation: SourceId;
      };
    }
  /** no appeal of violation {violation} is open */
  | {
      noAppeal: {
        violation: SourceId;
      };
    }
  /** violation {violation} falls due at {due}, it is {at} */
  | {
      notDue: {
        violation: SourceId;
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** no refused referral of violation {violation} waits to be given again */
  | {
      nothingToRefer: {
        violation: SourceId;
      };
    }
  /** {place} is of level {level}: a violation is recorded in a grid or village */
  | {
      placeTooHigh: {
        place: RegionCode;
        level: Level;
      };
    }
  /** {place} does not lie in {region}, where the covenant holds */
  | {
      placeOutside: {
        place: RegionCode;
        region: RegionCode;
      };
    }
  /** a covenant's measures do not reach minors: nothing is recorded */
  | { minor: Record<string, never> }
  /** {person} is not a member of {region}, whose members the covenant binds */
  | {
      notBound: {
        person: PersonId;
        region: RegionCode;
      };
    };

/** A rule of a covenant (公约条款). */
export interface CovenantRule {
  /** Its name in this covenant. */
  rule: RuleCode;
  /** Calendar days in which a violation counts towards the next one's step; the day it was recorded is not counted, the last ends at 24:00 (Civil Code 201, 203). 1 to `WINDOW_DAYS_MAX`. Nobody has to act by its end, so that it is never moved. */
  windowDays: number;
  /** What follows on the first violation, the second and so on; the last step repeats. 1 to `LADDER_STEPS_MAX` steps, none milder than the one before. */
  ladder: Measure[];
  /** Calendar days, counted likewise, in which the person can reply (申辩) before the measure is applied; at once where absent. 1 to `HEARING_DAYS_MAX`. Where the last is a holiday or a day of rest, they end with the next working day (203), if the calendar of its year is known. Only a rule whose every step is a talk may do without. */
  replyDays?: number | null;
  /** How an applied measure can be appealed; not at all where absent, which only a rule may whose every step is a talk. */
  appeal?: AppealTerms | null;
  /** The rule of the covenant before this version whose violations go on counting towards this one's steps, each as long as its own version said. Counting begins anew where absent. */
  continues?: RuleCode | null;
}

/** Where a violation stands. */
export type CovenantStanding =
  /** The person has notice of it, and can reply until the measure is applied. */
  | { noticed: Record<string, never> }
  /** The measure was applied. */
  | {
      applied: {
        /** It can be appealed before this instant; if that is when it was applied, not at all. */
        appealUntil: Timestamp;
      };
    }
  /** An appeal is open. The violation counts meanwhile. */
  | {
      appealed: {
        /** Content digest of the grounds. */
        content: Digest;
        /** Without a decision before this instant it is upheld. */
        due: Timestamp;
      };
    }
  /** The appeal was dismissed. */
  | { dismissed: Record<string, never> }
  /** Taken back, or the appeal was upheld: it does not count. */
  | { withdrawn: Record<string, never> };

/** A version (版本) of a covenant; its text is asked for by its own identifier. */
export interface CovenantVersion {
  /** Which. */
  covenant: CovenantId;
  /** The one that it replaced. */
  replaces?: CovenantId | null;
  /** From when it holds. */
  since: Timestamp;
  /** Until when it holds, exclusive; open where it was not repealed. */
  until?: Timestamp | null;
}

/** A covenant, its rules and its versions. */
export interface CovenantView {
  /** Which. */
  covenant: CovenantId;
  /** The topic by which it was adopted, as whatever ends or replaces it names. */
  topic: TopicId;
  /** Whose members it binds. */
  region: RegionCode;
  /** Its rules. */
  rules: CovenantRule[];
  /** From how many violations up figures give a count. */
  figuresFrom: number;
  /** From when it holds. */
  since: Timestamp;
  /** Until when it holds, exclusive; open where it was not repealed. */
  until?: Timestamp | null;
  /** The topic that ended it. */
  repealedBy?: TopicId | null;
  /** All its versions, this one among them, in the order in which they were adopted. */
  versions: CovenantVersion[];
}

/** How much of a region has joined. */
export interface CoverageView {
  /** Which region. */
  region: RegionCode;
  /** Grids in it. */
  grids: number;
  /** Of these, those in which it is known how many households there are. */
  countedGrids: number;
  /** Households in the counted grids. */
  known: number;
  /** Of these, those that have joined. */
  joined: number;
  /** The joined over the known, not reduced; none where none is known. */
  coverage?: Ratio | null;
  /** Households that have joined in the other grids. */
  joinedElsewhere: number;
  /** Members in all grids by how sure their identity is, from the least; levels that nobody has are left out. */
  proofs: ProofFigure[];
}

/** A unified social credit code of GB 32100-2015 */
export type CreditCode = string;

/** The head of a form (表单): who is asked, for whom and what for. */
export interface DataForm {
  /** Who is asked. */
  person: PersonId;
  /** For which organisation. */
  organisation: OrganisationId;
  /** What for. */
  purpose: PurposeCode;
  /** Consents, each to one item alone (单独同意). */
  consents?: ItemConsent[];
}

/** A data item (数据项) that residents may be asked for. Least scope (PIPL 6): what is not in the catalogue is not asked. */
export interface DataItem {
  /** Its name in this charter. */
  item: ItemCode;
  /** The department that answers for it. */
  owner: OrganisationId;
  /** Why it may be asked at all. */
  basis: LawfulBasis;
  /** What it may be asked for: at least one purpose. */
  purposes: PurposeCode[];
  /** Calendar days for which an answer is fresh: 1 to 36,500; the last ends at 24:00. */
  freshDays: number;
  /** How far it reaches into private life. */
  sensitivity: Sensitivity;
  /** Who may hold it besides its owner. */
  shareWith?: OrganisationId[];
}

/** A day in Beijing, such as 2021-01-01, of the years 1970 to 2199. */
export type Day = string;

/** Days, at least where nothing else is said, and what asks for them. */
export interface Days {
  /** How many, at least 1. */
  days: number;
  /** The law and the article, or the decision. */
  source: string;
}

/** One way to decide: electorate, quorum, approval. */
export interface DecisionRule {
  /** Its name in this charter. */
  code: RuleCode;
  /** Who votes. */
  electorate: Electorate;
  /** How many must second a topic before it can be opened, besides its proposer. Where `preset` says what share of whom can have the vote called, that many of them, the proposer among them, it takes instead, and no more: the share is taken when the topic is proposed. What the committee that convenes it proposes takes these seconds, or that share. */
  seconds: number;
  /** Calendar days in which it must be seconded, or it lapses; 1 to 366. */
  secondingDays: number;
  /** Calendar days of voting, 1 to 60; the last ends at 24:00 (Civil Code 201, 203), moved as those of `LifeRule` are. */
  votingDays: number;
  /** What share of the electorate must take part; that of nobody is no quorum. */
  quorum: Threshold;
  /** What share must be in favour. A tie passes at "at least 1/2" and fails at "more than 1/2". */
  approval: Threshold;
  /** In favour out of whom. */
  approvalOf: Base;
  /** What passes by it can adopt, replace and repeal covenants (公约). */
  covenants?: boolean;
  /** The law or decision behind it, such as "Civil Code 278". */
  source: Id;
  /** The preset that this rule states, by its name: one that ships, such as "owners.ordinary", or one of the charter's `presets`. Its figures must be the preset's, and that must hold. A rule without one is the charter's own, and holds as long as the charter does. */
  preset?: Id | null;
  /** The preset's name once more, to take it outside its dates: its figures and its days of notice are the rule's all the same. */
  presetOverride?: Id | null;
  /** How ballots are cast and counted; where absent, as `BallotRules` says. */
  ballots?: BallotRules | null;
  /** The steps before and after the vote; without it there are none but the opening of the voting, within 30 days of the last second. */
  life?: LifeRule | null;
}

/** Why a deadline is only the day on which to look again; nobody is late by it. */
export type Deferral =
  /** The working calendar of a year that the deadline reaches into is not known yet. */
  | 'unknownYear'
  /** As many warnings were given as the charter has; it is left to those who audit. */
  | 'warningsExhausted';

/** What is answered. */
export type DeliberationAnswer =
  /** How a topic stands. */
  | { topic: TopicView }
  /** Whether a person may vote on a topic, and whether that vote was cast. */
  | { ballot: BallotView }
  /** Published ballots. */
  | { ballots: BallotsView }
  /** That a ballot is in the count. */
  | { ballotProof: BallotProof }
  /** The outcome in words. */
  | { explanation: Sentence[] }
  /** What came of an election. */
  | { election: ElectionView }
  /** What was said about a topic. */
  | { discussion: DiscussionView }
  /** A contribution as it was made. */
  | { contribution: ContributionView }
  /** What the groups agree on. */
  | { consensus: ConsensusView }
  /** Who could vote. */
  | { electorate: ElectorateView }
  /** Objections. */
  | { objections: ObjectionsView }
  /** Who casts for whom. */
  | { proxies: ProxiesView };

/** What may be asked of deliberation. */
export type DeliberationCommand =
  /** Propose a topic; the actor becomes its proposer. */
  | {
      propose: {
        /** The topic. */
        topic: TopicId;
        /** Whose members vote on it. */
        region: RegionCode;
        /** The charter's rule that it is decided by. */
        rule: RuleCode;
        /** Content digest of its text, which the host keeps. */
        subject: Digest;
        /** What it asks; where absent, a motion on which one says yes, no or neither. */
        question?: DeliberationQuestion | null;
        /** The covenant that begins when it passes, where its rule is for `covenants`. */
        covenant?: CovenantDraft | null;
        /** The topic whose decision ends when it passes (废止), with the covenant that it adopted: one of the same region, in force, decided by the same rule or by one that asks for no more. */
        repeals?: TopicId | null;
        /** The election whose open seats it fills (另行选举), where its rule is for run-offs: one of the same region and voters, counted, whose notice is over, and no other run-off of which is under way. `question` asks as that did, for the open seats of each post for which more can stand; its options are those who were not elected, most votes first, and where they are equal as in the election: more than there are seats, and of several who are tied all or none. Which seats are kept, and who is apart, is as in the election, whatever it says. */
        follows?: TopicId | null;
        /** Where its rule is for recalls, whose, and on which ground: no recall of theirs failed on that within the months of its preset's `recallAgain`. */
        recalls?: Recall | null;
        /** Where interested owners vote, the units that are theirs, by their names in the region. */
        units?: Id[];
      };
    }
  /** Record who is on a region's register of voters (选民登记), as the election committee decided. */
  | {
      recordVoters: {
        /** Whose register; nobody is on those of two. */
        region: RegionCode;
        /** Those who are new, or are struck off. */
        voters: Voter[];
        /** Content digest of the committee's decision. */
        evidence: Digest;
      };
    }
  /** Record units and who casts for them; votes that are open keep who was theirs at opening. */
  | {
      recordUnits: {
        /** Where they lie. A unit stays under the code under which it was recorded, also when that region has become part of another. */
        region: RegionCode;
        /** Those that are new or have changed. */
        units: OwnedUnit[];
      };
    }
  /** Second a topic (附议). */
  | {
      second: {
        /** Which. */
        topic: TopicId;
        /** Who: a member of its region, or an owner there where owners vote; not its proposer, once. */
        person: PersonId;
      };
    }
  /** Withdraw a topic before voting opens. */
  | {
      withdraw: {
        /** Which. */
        topic: TopicId;
      };
    }
  /** Screen a topic, or decide the appeal of its proposer. Nobody screens what they proposed, nor decides on appeal what they declined. */
  | {
      screen: {
        /** Which. */
        topic: TopicId;
        /** Whether it goes on. */
        admitted: boolean;
        /** Where the host keeps the reason; needed to decline. */
        reason?: Id | null;
      };
    }
  /** Appeal the decline of a topic, as its proposer; or the annulment of its result, as whoever could object to that. */
  | {
      appeal: {
        /** Which topic's. */
        topic: TopicId;
        /** Who appeals. */
        person: PersonId;
      };
    }
  /** Contribute to a topic's discussion. */
  | {
      contribute: {
        /** To which. */
        topic: TopicId;
        /** The contribution, by its name in this topic. */
        contribution: Id;
        /** Whose it is: whoever could second the topic. */
        person: PersonId;
        /** What kind it is. */
        kind: ContributionKind;
        /** Content digest of its text, which the host keeps; of an amendment, of the whole text. */
        content: Digest;
        /** Of an amendment, the topic's covenant as it should be; where absent, that stays as it is. */
        covenant?: CovenantDraft | null;
      };
    }
  /** React to a statement, or otherwise than before. */
  | {
      react: {
        /** On which topic. */
        topic: TopicId;
        /** To which statement. */
        contribution: Id;
        /** Who: whoever could second the topic. */
        person: PersonId;
        /** What they make of it. */
        reaction: Reaction;
      };
    }
  /** Take an amendment over into the topic's text, and into its covenant where it changes that; or not. */
  | {
      decideAmendment: {
        /** Of which topic. */
        topic: TopicId;
        /** Which. */
        contribution: Id;
        /** Whether it is taken over. */
        accepted: boolean;
      };
    }
  /** Hide a contribution, or show it again. Nobody moderates what was said to their own topic, or by themself. */
  | {
      moderate: {
        /** To which topic. */
        topic: TopicId;
        /** Which. */
        contribution: Id;
        /** Whether it is hidden from now on. */
        hidden: boolean;
        /** Where the host keeps the reason, which all can ask for. */
        reason: Id;
      };
    }
  /** Object to the published list of who may vote, or to a result that is on public notice. */
  | {
      object: {
        /** On which topic. */
        topic: TopicId;
        /** The objection, by its name in this topic. */
        objection: Id;
        /** Who: whoever could second the topic, or where organisations vote an officer of one there. */
        person: PersonId;
        /** Where the host keeps the reason. */
        reason: Id;
        /** The entry of the list that it is about; none: the result. */
        about?: ListEntry | null;
      };
    }
  /** Decide on an objection, or on the appeal against what it annulled. Nobody decides on what they proposed, objected to, appealed, or are named in, nor on appeal what they decided. Where a rule has a public notice, the charter has it under four eyes. */
  | {
      decideObjection: {
        /** On which topic. */
        topic: TopicId;
        /** Which. */
        objection: Id;
        /** Whether it is right. */
        upheld: boolean;
        /** Where the host keeps the reason, which all can ask for. */
        reason: Id;
      };
    }
  /** Review what is in force. Nobody reviews what they proposed. */
  | {
      review: {
        /** Which topic. */
        topic: TopicId;
        /** What was found. */
        finding: ReviewFinding;
        /** Content digest of the review. */
        content: Digest;
      };
    }
  /** Open the voting on a seconded topic; its electorate is frozen. */
  | {
      open: {
        /** Which. */
        topic: TopicId;
      };
    }
  /** Cast a ballot. Only the voter casts by app; staff key in what came by other channels. */
  | {
      cast: {
        /** On which topic. */
        topic: TopicId;
        /** Whose vote it is; in a vote of households the delegate, in one of organisations an officer. */
        voter: PersonId;
        /** In a vote of organisations, and in no other, the one whose vote it is. */
        organisation?: OrganisationId | null;
        /** What the voter chose; the journal never holds it readable. */
        vote: Vote;
        /** How the ballot came. */
        channel: EntryChannel;
        /** Who casts for the voter, where the vote was entrusted to somebody. */
        proxy?: PersonId | null;
      };
    }
  /** Enter ballots that bear their voters' names, papers of owners say: all of them, or none. It takes two: it stands when somebody else enters the very same ones, in any order, within the hours of `membership.fourEyes`, or 72, and before voting is over. Papers that were received are entered in the `countingDays` after it too, by whomever they were signed and handed in: with the last of them the vote is counted, and it is void where one is not entered by their end. Of whom nothing is held any more no paper is entered, or waited for. */
  | {
      enterBallots: {
        /** On which topic, whose ballots are open. */
        topic: TopicId;
        /** How they came; not by app. */
        channel: EntryChannel;
        /** The ballots, void ones among them. */
        ballots: NamedBallot[];
      };
    }
  /** Entrust a vote to somebody, in writing (委托投票), before it is cast. Once the list is frozen, or where none is published, once voting is open, only who is on it does. Before, whoever is known can: what they entrust is cast only where they may vote. */
  | {
      entrustVote: {
        /** On which topic. */
        topic: TopicId;
        /** Whose vote it is. */
        principal: PersonId;
        /** Who is to cast it. */
        proxy: PersonId;
        /** What the proxy is to whoever entrusts, as they state it: what it rests on is in the evidence, and not looked at. Needed where the rule has only kin, and else not written down. */
        relation?: Kin | null;
        /** Content digest of what was written. */
        evidence: Digest;
      };
    }
  /** Take an entrusted vote back before it is cast. */
  | {
      revokeProxy: {
        /** On which topic. */
        topic: TopicId;
        /** Whose vote it is. */
        principal: PersonId;
      };
    }
  /** Record on whom ballots were served, with evidence (送达). */
  | {
      serveBallots: {
        /** On which topic. */
        topic: TopicId;
        /** On whom; where organisations vote, on officers of theirs. */
        voters: PersonId[];
        /** Content digest of the evidence. */
        evidence: Digest;
      };
    }
  /** Give out a paper; from then on its voter has voted. */
  | {
      issuePaper: {
        /** On which topic. */
        topic: TopicId;
        /** Who gets it; in a vote of households, the delegate. */
        voter: PersonId;
        /** The box into which it goes: the host's name for it. */
        batch: Id;
        /** How the paper comes and goes. */
        channel: EntryChannel;
        /** Who goes along with a mobile box: three at least. */
        watchers?: PersonId[];
      };
    }
  /** Receive a paper that bears a name, of an owner or for an organisation (选票回收); from then on its voter has voted. What is on it is entered while voting runs or after it. */
  | {
      receivePaper: {
        /** On which topic. */
        topic: TopicId;
        /** Whose it is; where organisations vote, the officer's who signed it. */
        voter: PersonId;
        /** In a vote of organisations, and in no other, the one whose vote it is. */
        organisation?: OrganisationId | null;
        /** Who hands it in for the voter, where the vote was entrusted to somebody. */
        proxy?: PersonId | null;
        /** How it came; neither by app nor by phone. */
        channel: EntryChannel;
      };
    }
  /** Enter the count of a box: every paper in it. The charter has it under four eyes. */
  | {
      countPapers: {
        /** On which topic. */
        topic: TopicId;
        /** Which box. */
        batch: Id;
        /** Its papers, void ones among them. */
        papers: Vote[];
      };
    }
  /** The clock's: a topic's time has run out before voting or after; it takes its next step. */
  | {
      lapse: {
        /** Which topic. */
        topic: TopicId;
      };
    }
  /** The clock's: the time for voting, or for counting papers, has passed; the ballots are counted. */
  | {
      close: {
        /** Which topic. */
        topic: TopicId;
      };
    };

/** What can become true in deliberation. */
export type DeliberationEvent =
  /** A topic was proposed, under the rule as it stood; it lapses at `due` unless it is seconded: by one of `calls`, or by `needed` people where there is such a number. Each option of a run-off stands for one of the election that it `follows`. */
  | {
      topicProposed: {
        topic: TopicId;
        region: RegionCode;
        rule: DecisionRule;
        proofs: ProofRule[];
        subject: Digest;
        question: DeliberationQuestion;
        covenant?: CovenantDraft | null;
        repeals?: TopicId | null;
        follows?: TopicId | null;
        contested: boolean;
        standsFor: number[];
        opensBefore?: Timestamp | null;
        recalls?: Recall | null;
        recallAgain?: Months | null;
        units: Id[];
        calls: Call[];
        needed?: number | null;
        proposer: PersonId;
        due: Timestamp;
      };
    }
  /** Voters were recorded. */
  | {
      votersRecorded: {
        region: RegionCode;
        voters: Voter[];
        evidence: Digest;
      };
    }
  /** Units were recorded. */
  | {
      unitsRecorded: {
        region: RegionCode;
        units: OwnedUnit[];
      };
    }
  /** Someone seconded a topic. */
  | {
      secondGiven: {
        topic: TopicId;
        person: PersonId;
      };
    }
  /** A topic has all the seconds that it needs, and takes its next step. */
  | {
      topicSeconded: {
        topic: TopicId;
        seconds: number;
      };
    }
  /** A topic lapsed: why its voting did not open. */
  | {
      topicLapsed: {
        topic: TopicId;
        why: LapseReason;
      };
    }
  /** A topic was withdrawn. */
  | {
      topicWithdrawn: {
        topic: TopicId;
      };
    }
  /** A topic is to be screened; nobody having done so at `due`, it is admitted. */
  | {
      screeningBegan: {
        topic: TopicId;
        due: Timestamp;
      };
    }
  /** A topic was admitted, or declined for a reason. `by` nobody it is where nobody did it in time: it is admitted, or, once declined and not appealed, stays so. `until` then its proposer can appeal; where there is none, it is declined for good. */
  | {
      topicScreened: {
        topic: TopicId;
        admitted: boolean;
        by: PersonId[];
        reason?: Id | null;
        until?: Timestamp | null;
      };
    }
  /** Someone appealed the decline of a topic, or the annulment of its result; nobody having decided at `due`, that falls. */
  | {
      rulingAppealed: {
        topic: TopicId;
        person: PersonId;
        due: Timestamp;
      };
    }
  /** A topic is discussed, until its text is frozen. */
  | {
      discussionBegan: {
        topic: TopicId;
        until: Timestamp;
      };
    }
  /** Someone contributed to a discussion, about a version of the topic's text. */
  | {
      contributionMade: {
        topic: TopicId;
        contribution: Id;
        person: PersonId;
        kind: ContributionKind;
        content: Digest;
        version: number;
        covenant?: CovenantDraft | null;
      };
    }
  /** Someone reacted to a statement; what they made of it before counts no more. */
  | {
      reactionGiven: {
        topic: TopicId;
        contribution: Id;
        person: PersonId;
        reaction: Reaction;
      };
    }
  /** An amendment was taken over or not; the topic's text is now this version of it, and its covenant this, where it was changed. */
  | {
      amendmentDecided: {
        topic: TopicId;
        contribution: Id;
        accepted: boolean;
        version: number;
        subject: Digest;
        covenant?: CovenantDraft | null;
      };
    }
  /** A contribution was hidden, or shown again. */
  | {
      contributionModerated: {
        topic: TopicId;
        contribution: Id;
        hidden: boolean;
        reason: Id;
      };
    }
  /** A topic's text was frozen, in which version; so many amendments were left undecided and are not taken over. Where there are days to object to it, the list of who is to vote is published and frozen, too: upheld objections alone change it. */
  | {
      topicFrozen: {
        topic: TopicId;
        version: number;
        dropped: number;
        terms: OpeningTerms;
        list?: ListSummary | null;
      };
    }
  /** Someone objected: to an entry of the list, or to the result. */
  | {
      objectionLodged: {
        topic: TopicId;
        objection: Id;
        person: PersonId;
        reason: Id;
        about?: ListEntry | null;
      };
    }
  /** An objection was decided, for a reason. */
  | {
      objectionDecided: {
        topic: TopicId;
        objection: Id;
        upheld: boolean;
        reason: Id;
      };
    }
  /** So many objections to the list were not decided in time: it stands. */
  | {
      listStands: {
        topic: TopicId;
        unanswered: number;
      };
    }
  /** What was counted is on public notice, whatever came out, or is so again as its annulment fell on appeal; objections are decided by `due`. */
  | {
      resultAnnounced: {
        topic: TopicId;
        until: Timestamp;
        due: Timestamp;
      };
    }
  /** An objection annulled what had been counted, as two decided; `by` nobody it is where nobody appealed that in time. `until` then it can be appealed; where there is none, it is annulled for good. */
  | {
      resultAnnulled: {
        topic: TopicId;
        objection: Id;
        by: PersonId[];
        until?: Timestamp | null;
      };
    }
  /** The notice of what did not pass is over: that is the result. So many objections were not decided in time. */
  | {
      resultStands: {
        topic: TopicId;
        unanswered: number;
      };
    }
  /** What passed is in force: `adopts` begins, and what the topic `repeals` decided ends. So many objections were not decided in time. */
  | {
      topicInForce: {
        topic: TopicId;
        region: RegionCode;
        adopts?: CovenantDraft | null;
        repeals?: TopicId | null;
        unanswered: number;
        review?: Timestamp | null;
      };
    }
  /** What passed does not come into force: meanwhile another topic ended what it `repeals`, or the election that it follows, which `repeals` then is; or replaced the covenant that it was to replace. Its own draft can be proposed anew, as that of the successor; or, where that falls before it begins and what it `repeals` goes on, as it was. */
  | {
      topicMoot: {
        topic: TopicId;
        repeals: TopicId;
        by: TopicId;
      };
    }
  /** What is in force was not reviewed in time. */
  | {
      reviewOverdue: {
        topic: TopicId;
        due: Timestamp;
      };
    }
  /** What is in force was reviewed; what is to change or to end takes a new topic. */
  | {
      topicReviewed: {
        topic: TopicId;
        finding: ReviewFinding;
        content: Digest;
        next?: Timestamp | null;
      };
    }
  /** Voting opened on this list, and runs until `until`, exclusive. Since the list was frozen, so many `joined` and so many `left` whom it does not know, or keeps all the same, and of so many owners the area `changed`, apart from what an upheld objection settled; none where it was not frozen before. */
  | {
      votingOpened: {
        topic: TopicId;
        list: ListSummary;
        until: Timestamp;
        joined: number;
        left: number;
        changed: number;
      };
    }
  /** A ballot was cast; in a vote of households for `household`, in one of organisations for `organisation`. */
  | {
      ballotCast: {
        topic: TopicId;
        voter: PersonId;
        household?: HouseholdId | null;
        organisation?: OrganisationId | null;
        proxy?: PersonId | null;
        channel: EntryChannel;
        hidden: HiddenBallot;
        replaces: boolean;
      };
    }
  /** A vote was entrusted to somebody; where the rule has only kin, to this `relation` as was stated. */
  | {
      voteEntrusted: {
        topic: TopicId;
        principal: PersonId;
        proxy: PersonId;
        relation?: Kin | null;
        evidence: Digest;
      };
    }
  /** An entrusted vote was taken back. */
  | {
      proxyRevoked: {
        topic: TopicId;
        principal: PersonId;
      };
    }
  /** Ballots were served on these: in time for silence to count, or not. */
  | {
      ballotsServed: {
        topic: TopicId;
        voters: PersonId[];
        evidence: Digest;
        inTime: boolean;
      };
    }
  /** A paper was given out: its voter has voted. The `watchers` go along with its box. */
  | {
      paperIssued: {
        topic: TopicId;
        voter: PersonId;
        household?: HouseholdId | null;
        batch: Id;
        channel: EntryChannel;
        watchers: PersonId[];
      };
    }
  /** A box was counted by two. */
  | {
      papersCounted: {
        topic: TopicId;
        batch: Id;
        papers: HiddenBallot[];
      };
    }
  /** A paper that bears a name came in: its voter has voted, or the organisation that it is for. */
  | {
      paperReceived: {
        topic: TopicId;
        voter: PersonId;
        organisation?: OrganisationId | null;
        proxy?: PersonId | null;
        channel: EntryChannel;
      };
    }
  /** Voting is over; so many boxes are still to be counted, and so many papers that bear names to be entered, before `until`. */
  | {
      votingClosed: {
        topic: TopicId;
        boxes: number;
        papers: number;
        until: Timestamp;
      };
    }
  /** A topic was decided. Since its list was frozen, so many `joined` and so many `left` whom the register does not know, or keeps all the same, and of so many owners the area `changed`. So many votes were `doubled`: cast by somebody who had voted, as another person whom they were found to be only then, before closing; the topic's page tells how many it is known of since. Their ballots count, for a ballot in the urn is nobody's; who objects to the result can have it annulled. */
  | {
      topicDecided: {
        topic: TopicId;
        region: RegionCode;
        result: VoteResult;
        joined: number;
        left: number;
        changed: number;
        doubled: number;
      };
    };

/** How a topic was decided. */
export type DeliberationOutcome =
  /** Too few took part: nothing is decided. */
  | 'noQuorum'
  /** Enough took part, too few were in favour. */
  | 'rejected'
  /** Enough took part, enough were in favour. */
  | 'passed'
  /** More papers than voters, or a box that was not counted in time: the vote is void. */
  | 'void';

/** What can be asked of deliberation. */
export type DeliberationQuery =
  /** How a topic stands. */
  | {
      topic: {
        /** Which. */
        topic: TopicId;
      };
    }
  /** Whether a person may vote on a topic, and whether that vote was cast; never what it said. */
  | {
      ballot: {
        /** On which topic. */
        topic: TopicId;
        /** Who; in a vote of households, one of the household, in one of organisations, an officer. */
        person: PersonId;
        /** In one of organisations, for which of theirs; where absent, the next to vote, or one that has. */
        organisation?: OrganisationId | null;
      };
    }
  /** The ballots of a vote that was counted, as they are published: from a place on, at most 500. */
  | {
      ballots: {
        /** On which topic. */
        topic: TopicId;
        /** From which place on, counted from 0. */
        from: number;
      };
    }
  /** That a ballot is in the count: its place, and the path to the root. */
  | {
      ballotProof: {
        /** On which topic. */
        topic: TopicId;
        /** Which ballot. */
        tracker: Tracker;
      };
    }
  /** The outcome in words, with every comparison behind it; of what lapsed, why. */
  | {
      explanation: {
        /** Of which topic. */
        topic: TopicId;
      };
    }
  /** What came of an election so far, and what a run-off would ask. */
  | {
      election: {
        /** By which topic, its own or that of a run-off. */
        topic: TopicId;
      };
    }
  /** What was said about a topic, a hundred at a time. */
  | {
      discussion: {
        /** About which. */
        topic: TopicId;
        /** From which place on, counted from 0. */
        from: number;
      };
    }
  /** A contribution as it was made, also while it is hidden. */
  | {
      contribution: {
        /** To which topic. */
        topic: TopicId;
        /** Which. */
        contribution: Id;
      };
    }
  /** What the groups among those who reacted to a topic's statements agree on. */
  | {
      consensus: {
        /** Which. */
        topic: TopicId;
        /** How many groups there are at most, 1 to 5. */
        groups: number;
      };
    }
  /** Who may vote on a topic, a hundred at a time: the list as it was frozen, with what upheld objections changed; where none is published before voting, as it would be, were it opened now. After closing also who came, who left, and whose area changed meanwhile. */
  | {
      electorate: {
        /** On which. */
        topic: TopicId;
        /** From which place on, counted from 0. */
        from: number;
      };
    }
  /** Objections to a topic's list and result, a hundred at a time. */
  | {
      objections: {
        /** To which topic's. */
        topic: TopicId;
        /** From which place on, counted from 0. */
        from: number;
      };
    }
  /** Who casts for whom on a topic (委托投票名单), a hundred at a time, by handle: the list of proxies is made public (村民委员会组织法 15). */
  | {
      proxies: {
        /** On which. */
        topic: TopicId;
        /** From which place on, counted from 0. */
        from: number;
      };
    };

/** What a topic asks. */
export interface DeliberationQuestion {
  /** How many options there are; 0 for a motion. */
  options: number;
  /** What a ballot is, and how it is counted. */
  kind: BallotKind;
  /** What happens to a tie. */
  ties: Ties;
}

/** Why deliberation refuses, in the published order. */
export type DeliberationRefusal =
  /** no topic {topic} is known */
  | {
      unknownTopic: {
        topic: TopicId;
      };
    }
  /** topic {topic} was proposed already */
  | {
      topicExists: {
        topic: TopicId;
      };
    }
  /** the charter has no rule {rule} to decide a topic by */
  | {
      unknownRule: {
        rule: RuleCode;
      };
    }
  /** rule {rule} goes by {preset} ({article}), which holds {dates} and not at {at}; a charter whose rule has the presetOverride {preset} would take it all the same */
  | {
      presetOutsideDates: {
        rule: RuleCode;
        preset: Id;
        article: string;
        dates: string;
        at: Timestamp;
      };
    }
  /** by rule {rule} ({article}) more stand for each post than it has seats: {stand} stand for {seats} */
  | {
      uncontested: {
        rule: RuleCode;
        article: string;
        stand: number;
        seats: number;
      };
    }
  /** by rule {rule} ({article}) the committee alone calls this vote: {person} is no cadre of the village */
  | {
      notConvener: {
        person: PersonId;
        rule: RuleCode;
        article: string;
      };
    }
  /** topic {topic} is about a covenant by its {field}: by rule {rule}, whose covenants is false, none is adopted, replaced or repealed */
  | {
      noCovenants: {
        topic: TopicId;
        rule: RuleCode;
        field: string;
      };
    }
  /** follows names an election where the preset of the rule is for run-offs, and only there; this is about rule {rule} */
  | {
      electionNamed: {
        rule: RuleCode;
      };
    }
  /** follows is {topic}: in {region} that is no election by a contested preset, or its seats were not counted, and rule {rule} fills what such a one left open */
  | {
      noElection: {
        topic: TopicId;
        region: RegionCode;
        rule: RuleCode;
      };
    }
  /** where the preset of a rule is for recalls, and nowhere else, a topic names in recalls whom and on which ground, and asks for it by a motion; this is about rule {rule}, and question.kind is {kind} */
  | {
      recallAsks: {
        rule: RuleCode;
        kind: string;
      };
    }
  /** recalls.ground is {ground}: topic {topic}, which asks for the same recall, is being voted on */
  | {
      recallVotedOn: {
        topic: TopicId;
        ground: Id;
      };
    }
  /** recalls.ground is {ground}: a recall of the same person on it failed by topic {topic}, and by rule {rule} ({article}) none is asked for again before {until}; it is {at} */
  | {
      recallFailed: {
        topic: TopicId;
        ground: Id;
        rule: RuleCode;
        article: string;
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** follows is {topic}: its run-off {by} is under way, being {stage} */
  | {
      runoffUnderWay: {
        topic: TopicId;
        by: TopicId;
        stage: StageName;
      };
    }
  /** follows is {topic}: by rule {rule} a run-off of it opens before {until}, in its days from the last count, and it is {at}; what is still open takes a new election */
  | {
      runoffLate: {
        topic: TopicId;
        rule: RuleCode;
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** a run-off by rule {rule} asks the voters of election {topic} for what that left open: {field} is {given}, and must be {needed} */
  | {
      runoffAsks: {
        topic: TopicId;
        rule: RuleCode;
        field: string;
        given: string;
        needed: string;
      };
    }
  /** a topic names units where interestedOwners vote, and only there; this is about rule {rule} */
  | {
      unitsNamed: {
        rule: RuleCode;
      };
    }
  /** {found} units {unit} are recorded in {region}, it takes one */
  | {
      unknownUnit: {
        unit: Id;
        region: RegionCode;
        found: number;
      };
    }
  /** {person} is on a register of voters outside {region}: nobody is on two */
  | {
      registeredElsewhere: {
        person: PersonId;
        region: RegionCode;
      };
    }
  /** a covenant has 1 to {max} rules, this has {rules} */
  | {
      rulesCount: {
        rules: number;
        max: number;
      };
    }
  /** rule {rule} stands in the covenant twice */
  | {
      ruleTwice: {
        rule: RuleCode;
      };
    }
  /** rule {rule} counts violations within {days} days, it must be 1 to {max} */
  | {
      windowDays: {
        rule: RuleCode;
        days: number;
        max: number;
      };
    }
  /** the ladder of rule {rule} has {steps} steps, it must have 1 to {max} */
  | {
      ladderLength: {
        rule: RuleCode;
        steps: number;
        max: number;
      };
    }
  /** step {step} of rule {rule} is milder than the one before it */
  | {
      ladderDescends: {
        rule: RuleCode;
        step: number;
      };
    }
  /** rule {rule} gives {days} days to reply, appeal or decide, it must give 1 to {max} */
  | {
      hearingDays: {
        rule: RuleCode;
        days: number;
        max: number;
      };
    }
  /** step {step} of rule {rule} exposes or refers, but the rule gives {reply_days} days to reply and {appeal_days} to appeal, it must give 1 to {max} of each */
  | {
      unheard: {
        rule: RuleCode;
        step: number;
        replyDays: number;
        appealDays: number;
        max: number;
      };
    }
  /** the covenant's figures give counts from {from} on, it must be {min} or more */
  | {
      figuresFrom: {
        from: number;
        min: number;
      };
    }
  /** step {step} of rule {rule} publishes a name without separate consent, legal duty or law */
  | {
      namedWithoutBasis: {
        rule: RuleCode;
        step: number;
      };
    }
  /** step {step} of rule {rule} publishes a name by {basis}: its source must name the article */
  | {
      namedWithoutSource: {
        rule: RuleCode;
        step: number;
        basis: LawfulBasis;
      };
    }
  /** rule {rule} refers cases of kind {kind}, which the charter does not have */
  | {
      unknownKind: {
        rule: RuleCode;
        kind: KindCode;
      };
    }
  /** step {step} of rule {rule} is a fine of {amount}: a covenant cannot fine */
  | {
      fine: {
        rule: RuleCode;
        step: number;
        amount: Amount;
      };
    }
  /** step {step} of rule {rule} withholds a service: a covenant cannot take away lawful rights */
  | {
      serviceWithheld: {
        rule: RuleCode;
        step: number;
      };
    }
  /** rule {rule} continues {continues}, which is no rule of the covenant that the topic repeals */
  | {
      nothingToContinue: {
        rule: RuleCode;
        continues: RuleCode;
      };
    }
  /** covenant {covenant} belongs to topic {topic} */
  | {
      covenantTaken: {
        covenant: CovenantId;
        topic: TopicId;
      };
    }
  /** {region} decided nothing by topic {topic} that is in force */
  | {
      nothingToRepeal: {
        topic: TopicId;
        region: RegionCode;
      };
    }
  /** the covenant of topic {topic} is replaced by topic {by} already: what comes after it repeals that one */
  | {
      alreadyReplaced: {
        topic: TopicId;
        by: TopicId;
      };
    }
  /** topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule} is {given}, which asks for less */
  | {
      looserRule: {
        topic: TopicId;
        rule: RuleCode;
        decided: RuleCode;
        field: string;
        given: string;
        needed: string;
      };
    }
  /** topic {topic} was decided by rule {decided}, whose {field} is {needed}: that of rule {rule} is {given}, and it must be the same */
  | {
      otherRule: {
        topic: TopicId;
        rule: RuleCode;
        decided: RuleCode;
        field: string;
        given: string;
        needed: string;
      };
    }
  /** topic {topic} named unit {unit}, which this topic does not: the owners who were asked are asked again */
  | {
      unitLeftOut: {
        topic: TopicId;
        unit: Id;
      };
    }
  /** topic {topic} is {stage}: only one that is proposed can be seconded */
  | {
      notBeingSeconded: {
        topic: TopicId;
        stage: StageName;
      };
    }
  /** topic {topic} has {seconds} seconds and needs {needed} to be opened */
  | {
      notSeconded: {
        topic: TopicId;
        seconds: number;
        needed: number;
      };
    }
  /** topic {topic} is {stage}: only one that is seconded can be opened */
  | {
      notOpenable: {
        topic: TopicId;
        stage: StageName;
      };
    }
  /** topic {topic} is {stage}: it can be withdrawn only before voting opens */
  | {
      notWithdrawable: {
        topic: TopicId;
        stage: StageName;
      };
    }
  /** topic {topic} is {stage}: no voting is open on it */
  | {
      notVoting: {
        topic: TopicId;
        stage: StageName;
      };
    }
  /** topic {topic} had to be seconded before {due}, it is {at} */
  | {
      secondingOver: {
        topic: TopicId;
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** voting on topic {topic} ran until {until}, it is {at} */
  | {
      votingOver: {
        topic: TopicId;
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** topic {topic} falls due at {due}, it is {at} */
  | {
      notDue: {
        topic: TopicId;
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** whoever proposed topic {topic} cannot second it */
  | {
      ownSecond: {
        topic: TopicId;
      };
    }
  /** {person} is not a member of {region} */
  | {
      outsideRegion: {
        person: PersonId;
        region: RegionCode;
      };
    }
  /** {person} seconded topic {topic} already */
  | {
      alreadySeconded: {
        topic: TopicId;
        person: PersonId;
      };
    }
  /** {person} owns no unit in {region} */
  | {
      notOwner: {
        person: PersonId;
        region: RegionCode;
      };
    }
  /** topic {topic} cannot be opened: all areas together are {area} hundredths of a square metre, and must be below {max} */
  | {
      areaTooLarge: {
        topic: TopicId;
        area: Product;
        max: number;
      };
    }
  /** topic {topic} cannot be opened: {region} has nobody who could vote */
  | {
      nobodyEligible: {
        topic: TopicId;
        region: RegionCode;
      };
    }
  /** a ballot by app is cast by {voter} and by nobody else */
  | {
      appBallotOfAnother: {
        voter: PersonId;
      };
    }
  /** {voter} was not in the register when voting opened at {opened} */
  | {
      notEligible: {
        voter: PersonId;
        opened: Timestamp;
      };
    }
  /** {voter} is not the delegate of household {household} */
  | {
      notDelegate: {
        voter: PersonId;
        household: HouseholdId;
      };
    }
  /** the vote that {voter} casts was cast already, at {cast} by {channel} */
  | {
      alreadyVoted: {
        voter: PersonId;
        cast: Timestamp;
        channel: EntryChannel;
      };
    }
  /** the ballot of {voter} names its organisation where organisations vote, and nowhere else: here the electorate is {electorate} */
  | {
      organisationNamed: {
        voter: PersonId;
        electorate: Electorate;
      };
    }
  /** a second ballot of {voter}, or of who votes for the same, is among those entered */
  | {
      enteredTwice: {
        voter: PersonId;
      };
    }
  /** the topic asks what cannot be put to the vote, at {path}: {problem} */
  | {
      invalidQuestion: {
        path: string;
        problem: string;
      };
    }
  /** a topic that brings a covenant, or ends what was decided, asks a motion: question.kind is {kind} */
  | {
      adoptedByMotion: {
        kind: string;
      };
    }
  /** rule {rule}, whose {field} is {given}, asks a motion, block or approval: question.kind is {kind}, which has no share that the rule's approval could be held against in every measure */
  | {
      motionOnly: {
        rule: RuleCode;
        kind: string;
        field: string;
        given: string;
      };
    }
  /** whoever is elected needs a share of the participants: the approvalOf of rule {rule} is {approval_of} */
  | {
      electedOf: {
        rule: RuleCode;
        approvalOf: Base;
      };
    }
  /** rule {rule} has no ballots.ranks: by it nobody is asked for ranks */
  | {
      noRanks: {
        rule: RuleCode;
      };
    }
  /** the sheet of rule {rule} is for {sheet_method} with equal ranks: {sheet_equal}; what is asked is {method} with equal ranks: {equal} */
  | {
      otherRanks: {
        rule: RuleCode;
        method: RankedMethod;
        equal: boolean;
        sheetMethod: RankedMethod;
        sheetEqual: boolean;
      };
    }
  /** a secret ballot is cast by {voter} or their proxy; or on a paper, into a box */
  | {
      secretByAnother: {
        voter: PersonId;
      };
    }
  /** this ballot would be void: {flaw} */
  | {
      ballotVoid: {
        flaw: Flaw;
      };
    }
  /** by rule {rule} a vote cannot be entrusted */
  | {
      noProxies: {
        rule: RuleCode;
      };
    }
  /** by rule {rule} ({article}) a vote is entrusted to close kin alone: relation states what the proxy is to whoever entrusts it */
  | {
      relationMissing: {
        rule: RuleCode;
        article: Id;
      };
    }
  /** {person} cannot be their own proxy */
  | {
      ownProxy: {
        person: PersonId;
      };
    }
  /** {person} has a proxy or is one: what is entrusted is not entrusted further */
  | {
      proxyChain: {
        person: PersonId;
      };
    }
  /** {proxy} is the proxy of {max} already, which is the most */
  | {
      proxyFull: {
        proxy: PersonId;
        max: number;
      };
    }
  /** {proxy} is to be the proxy: that a vote is entrusted to them is recorded by somebody else */
  | {
      ownTrust: {
        proxy: PersonId;
      };
    }
  /** {person} is not on the list of topic {topic}: only whoever may vote entrusts a vote */
  | {
      notListed: {
        topic: TopicId;
        person: PersonId;
      };
    }
  /** {person} entrusted this vote to nobody */
  | {
      notEntrusted: {
        person: PersonId;
      };
    }
  /** this vote was not entrusted to {proxy} */
  | {
      notProxy: {
        proxy: PersonId;
      };
    }
  /** by rule {rule} ({article}) a vote is entrusted only to kin who may vote themselves: {proxy} is not among those who may */
  | {
      proxyWithoutVote: {
        proxy: PersonId;
        rule: RuleCode;
        article: Id;
      };
    }
  /** {proxy} can cast it from {from} on, it is {at} */
  | {
      proxyEarly: {
        proxy: PersonId;
        from: Timestamp;
        at: Timestamp;
      };
    }
  /** papers of owners and organisations are received by name, others go into boxes, and both take ballots.countingDays: rule {rule} has {days}, for {electorate} */
  | {
      noPapers: {
        rule: RuleCode;
        electorate: Electorate;
        days: number;
      };
    }
  /** no paper comes by {channel} */
  | {
      noPaperBy: {
        channel: EntryChannel;
      };
    }
  /** no paper of {voter} that is still to be entered was received by {until} */
  | {
      paperNotReceived: {
        voter: PersonId;
        until: Timestamp;
      };
    }
  /** {present} go along with the mobile box {batch}, {needed} must */
  | {
      fewWatchers: {
        batch: Id;
        present: number;
        needed: number;
      };
    }
  /** box {batch} was counted already */
  | {
      boxCounted: {
        batch: Id;
      };
    }
  /** box {batch} takes papers by {channel} alone */
  | {
      boxChannel: {
        batch: Id;
        channel: EntryChannel;
      };
    }
  /** no paper was given out for box {batch} */
  | {
      unknownBox: {
        batch: Id;
      };
    }
  /** topic {topic} is {stage}: its ballots are not counted */
  | {
      notCounted: {
        topic: TopicId;
        stage: StageName;
      };
    }
  /** on topic {topic} {ballots} ballots were cast: fewer than {min} are not told */
  | {
      withheld: {
        topic: TopicId;
        ballots: number;
        min: number;
      };
    }
  /** the vote on topic {topic} is void: nothing of it is counted */
  | {
      voidVote: {
        topic: TopicId;
      };
    }
  /** no ballot has the tracker {tracker} */
  | {
      unknownTracker: {
        tracker: Tracker;
      };
    }
  /** topic {topic} is {stage}, and this is for one that is {needed} */
  | {
      wrongStage: {
        topic: TopicId;
        stage: StageName;
        needed: StageName;
      };
    }
  /** the time for this on topic {topic} ran until {due}, it is {at} */
  | {
      timeOver: {
        topic: TopicId;
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** whoever proposed topic {topic}, or whose own words, entry or recall this is about, decides nothing about it; whose recall it is about handles no ballots of others either */
  | {
      ownMatter: {
        topic: TopicId;
      };
    }
  /** topic {topic} can be declined only with a reason */
  | {
      reasonMissing: {
        topic: TopicId;
      };
    }
  /** whoever declined topic {topic}, or annulled its result, cannot decide on the appeal */
  | {
      sameDecider: {
        topic: TopicId;
      };
    }
  /** the decline of topic {topic} is appealed by whoever proposed it */
  | {
      notProposer: {
        topic: TopicId;
      };
    }
  /** topic {topic} stays declined, or its result annulled: the appeal was decided, or not made in time */
  | {
      ruledForGood: {
        topic: TopicId;
      };
    }
  /** no contribution {contribution} is known */
  | {
      unknownContribution: {
        contribution: Id;
      };
    }
  /** contribution {contribution} was made already */
  | {
      contributionExists: {
        contribution: Id;
      };
    }
  /** {person} made {max} contributions to this topic, as many as one person can */
  | {
      tooManyContributions: {
        person: PersonId;
        max: number;
      };
    }
  /** contribution {contribution} is {kind}, and this is for a contribution that is {needed} */
  | {
      otherKind: {
        contribution: Id;
        kind: ContributionKind;
        needed: ContributionKind;
      };
    }
  /** contribution {contribution} is hidden */
  | {
      contributionHidden: {
        contribution: Id;
      };
    }
  /** amendment {contribution} was decided already */
  | {
      amendmentOver: {
        contribution: Id;
      };
    }
  /** amendment {contribution} is of version {version} of the text, which is now version {current}: it would undo what was taken over since */
  | {
      staleAmendment: {
        contribution: Id;
        version: number;
        current: number;
      };
    }
  /** contribution {contribution} brings the draft of covenant {covenant}: only an amendment can, and only of the covenant that its topic proposes */
  | {
      noDraftToChange: {
        contribution: Id;
        covenant: CovenantId;
      };
    }
  /** topic {topic} cannot be opened before {until}: its list is published until then, or {undecided} objections are undecided */
  | {
      listOpen: {
        topic: TopicId;
        until: Timestamp;
        undecided: number;
      };
    }
  /** the list of topic {topic} is one of {electorate}: an entry of it is named by about.{field}, and by that alone */
  | {
      noSuchEntry: {
        topic: TopicId;
        electorate: Electorate;
        field: string;
      };
    }
  /** about.area is {area} and about.listed {listed}, on the list of topic {topic}, one of {electorate}: an area is more than 0, and of an owner who should be listed */
  | {
      noSuchArea: {
        topic: TopicId;
        electorate: Electorate;
        listed: boolean;
        area: number;
      };
    }
  /** the list of topic {topic} is already as the objection wants it: {listed} */
  | {
      asListed: {
        topic: TopicId;
        listed: boolean;
      };
    }
  /** objection {objection} was lodged already */
  | {
      objectionExists: {
        objection: Id;
      };
    }
  /** {person} objected to this of topic {topic} already */
  | {
      alreadyObjected: {
        topic: TopicId;
        person: PersonId;
      };
    }
  /** no objection {objection} is known */
  | {
      unknownObjection: {
        objection: Id;
      };
    }
  /** objection {objection} was decided already, or its time is over */
  | {
      objectionOver: {
        objection: Id;
      };
    };

/** How votes are decided, by named rules. */
export interface DeliberationRules {
  /** The rules a topic can be decided by. */
  decisions: DecisionRule[];
  /** The community's own presets, in the shape of those that ship: what local law or its own decisions fix, with dates and how sure they are. */
  presets?: Preset[];
}

/** How an option stands in a round. */
export interface DeliberationStanding {
  /** Which. */
  option: number;
  /** What the ballots weigh that rank none still in above it. */
  votes: number;
  /** Of these, the ballots that rank it above all others still in. */
  alone: number;
}

/** A department that a case is dispatched to. */
export interface DepartmentView {
  /** Which. */
  department: OrganisationId;
  /** Whether it gave its feedback. */
  delivered: boolean;
}

/** A digest: 64 lower-case hexadecimal digits */
export type Digest = string;

/** A page of a discussion, in the order in which it was said. */
export interface DiscussionView {
  /** How many contributions there are, those hidden among them. */
  total: number;
  /** Those of the page. */
  contributions: ContributionView[];
}

/** The body of a tool's reply. */
export interface Done {
  /** What it gives. */
  done: Made;
}

/** Why an entry is to be deleted. */
export type DueCause =
  /** Its term ended. */
  | 'termEnded'
  /** The consent to it was withdrawn. */
  | 'consentWithdrawn'
  /** The person was erased. */
  | 'erasure';

/** Two options against each other. */
export interface Duel {
  /** One. */
  first: number;
  /** The other. */
  second: number;
  /** What the ballots weigh that put the first before the second. */
  forFirst: number;
  /** And those that put the second before the first. */
  forSecond: number;
}

/** An act that earns points. */
export interface EarningRule {
  /** Its name in this charter. */
  act: ActCode;
  /** Points for doing it once. */
  amount: Amount;
  /** The most points a person can earn by it in a day (Beijing). */
  dayCap: Amount;
  /** The least proof of identity of whoever earns. */
  proof: ProofLevel;
}

/** How what was counted stands (效力). */
export type Effect =
  /** On public notice (公示), whatever came out. */
  | {
      announced: {
        /** Until when, exclusive, members object. */
        until: Timestamp;
        /** Objections that nobody decided on until then leave the result as it is. */
        due: Timestamp;
      };
    }
  /** An objection to the result was upheld: it counts for nothing. */
  | {
      annulled: {
        /** When. */
        at: Timestamp;
        /** Which objection. */
        objection: Id;
        /** Until when, exclusive, its notice was to run, and does should the annulment fall on appeal. */
        notice: Timestamp;
      };
    }
  /** It did not pass, and its notice is over. */
  | {
      stands: {
        /** Since when. */
        since: Timestamp;
      };
    }
  /** In force. */
  | { inForce: InForce }
  /** A later topic ended it, or ends it when the next version of its covenant begins. */
  | {
      repealed: {
        /** When; it is in force until then. */
        at: Timestamp;
        /** Which topic. */
        by: TopicId;
        /** How it was in force, and is again should that version be repealed before it begins. */
        stood: InForce;
      };
    }
  /** It never came into force (失去标的): what it was to end or to replace, another topic had ended or replaced; or had ended the election whose open seats it was to fill. Nobody voted on a second successor of one covenant, or on ending the first one. That answers it for good, and without prejudice: should the other's version fall before it begins, nothing comes into force that the vote on that did not name, and this can be proposed anew. */
  | {
      moot: {
        /** When. */
        at: Timestamp;
        /** The topic whose decision it was to end, to replace or to complete. */
        repeals: TopicId;
        /** The topic that did. */
        by: TopicId;
        /** Since when that decision goes on after all, and this can be proposed anew. */
        goesOn?: Timestamp | null;
      };
    };

/** What came of an election, and of the run-offs that followed it (选举结果). Options are the election's. */
export interface ElectionView {
  /** Its posts, in their order; none of a vote that counts no seats. */
  posts: PostView[];
  /** When votes were counted last: the days in which a run-off opens begin with it. */
  counted: Timestamp;
  /** The run-off that is under way. */
  runoff?: TopicId | null;
}

/** Who votes. */
export type Electorate =
  /** Every member of the region, one vote each. */
  | 'persons'
  /** Every member of the region who is 18 or over, one vote each. */
  | 'adults'
  /** Every household of the region, one vote each, cast by its named delegate. */
  | 'households'
  /** Every owner of units in the region (业主), by heads and by area, both of which must be met. */
  | 'owners'
  /** Every holder of the role `representative` in the region (居民代表、村民代表), one vote each. */
  | 'representatives'
  /** Every organisation that is active in the region, one vote each, cast by one of its officers. */
  | 'organisations'
  /** Everybody on the region's register of voters (登记参加选举的村民) who is of age, as `recordVoters` has it, one vote each. Who is missing objects to the list, so there must be `life.listDays` (村民委员会组织法 13, 14). */
  | 'registered'
  /** The owners of those units that the topic names (有利害关系的业主), by heads and by area. Who is missing objects to the list, so there must be `life.listDays` (民法典 279). */
  | 'interestedOwners';

/** A page of the published list. */
export interface ElectorateView {
  /** All of the list, in sum. */
  list: ListSummary;
  /** Who is on it, in order of the bytes of their handles, which tells nothing. */
  entries: ListLine[];
  /** After closing: a page of who would have been on the list by then and was not. */
  joined: Id[];
  /** Of who was on it and would not have been by then; they could vote. */
  left: Id[];
  /** And of owners who would have been on it with another area by then. */
  changed: Id[];
}

/** Who is out at once. */
export type Elimination =
  /** The last. Several that are tied go together where no order among them changes anything; else the tie policy names one. */
  | 'oneByOne';

/** Why the door itself refuses, in the published order. */
export type EngineRefusal =
  /** this has {bytes} bytes, the most is {max} */
  | {
      tooLarge: {
        bytes: number;
        max: number;
      };
    }
  /** this is not UTF-8 at byte {at} */
  | {
      notUtf8: {
        at: number;
      };
    }
  /** at {path}: {problem} */
  | {
      malformed: {
        path: string;
        problem: string;
      };
    }
  /** request {request} was seen with other content, at {seq} */
  | {
      requestReused: {
        request: RequestId;
        seq: number;
      };
    }
  /** the journal holds {records} records, the most is {max} */
  | {
      full: {
        records: number;
        max: number;
      };
    }
  /** this is of {at}, but {now} has been already */
  | {
      timeBackward: {
        at: Timestamp;
        now: Timestamp;
      };
    }
  /** {actor} may not give {command} here; allowed: {allowed} */
  | {
      forbidden: {
        command: string;
        actor: PersonId;
        allowed: Allowed;
      };
    }
  /** {fired} deadlines fired first, and more have passed; nothing is recorded of this request: ask it again */
  | {
      deadlinesPending: {
        fired: number;
      };
    }
  /** this snapshot is damaged: {problem} */
  | {
      snapshotDamaged: {
        problem: string;
      };
    }
  /** this snapshot is of version {version}, known is {known} */
  | {
      snapshotVersion: {
        version: number;
        known: number;
      };
    }
  /** this secret is not the one that the engine was created with */
  | { wrongSecret: Record<string, never> }
  /** no request {request} is in the journal */
  | {
      notRecorded: {
        request: RequestId;
      };
    }
  /** there is no record {seq}, the journal holds {records} */
  | {
      noSuchRecord: {
        seq: number;
        records: number;
      };
    }
  /** {problem} */
  | {
      invalidNumber: {
        problem: string;
      };
    };

/** What was given for one item. */
export interface Entry {
  /** Which item. */
  item: ItemCode;
  /** The name under which the host's vault keeps it, used once. */
  record: SourceId;
  /** Digest of the content. */
  content: Digest;
}

/** How something came in. */
export type EntryChannel =
  /** The person's own app. */
  | 'app'
  /** Paper, keyed in. */
  | 'paper'
  /** A booth or a counter. */
  | 'booth'
  /** A phone call. */
  | 'phone'
  /** Brought to where the person is (上门); in a vote, the mobile box (流动票箱). */
  | 'mobile';

/** What the host's vault keeps about a person (档案条目). */
export type EntryId = Id;

/** How an entry stands. */
export type EntryStatus =
  /** Kept and used. */
  | 'kept'
  /** Stored until its term, and used for nothing else: the person was erased, a law asks for it. */
  | 'stored'
  /** The vault is to delete it. */
  | 'due'
  /** The vault has deleted it. */
  | 'erased';

/** How an entry stands. */
export interface EntryView {
  /** The name under which the vault keeps it. */
  entry: EntryId;
  /** About whom. */
  person: PersonId;
  /** Of which category. */
  category: CategoryCode;
  /** Why it is kept. */
  basis: LawfulBasis;
  /** Sealed digest of the content; nothing once it was deleted. */
  content?: Digest | null;
  /** When it was entered. */
  at: Timestamp;
  /** Until when it is kept, exclusive; where absent as long as the person is a member, or no more. */
  until?: Timestamp | null;
  /** How it stands. */
  status: EntryStatus;
}

/** Two options with one number. */
export type EqualRanks =
  /** Make a ballot void. */
  | 'void'
  /** Are a tie on it; by run-off, it counts in full for each of them. */
  | 'allowed';

/** On which ground a person is erased (删除事由): the five of PIPL 47. */
export type ErasureGround =
  /** (1) The purpose is reached, cannot be, or needs it no longer. */
  | 'purposeReached'
  /** (2) The service ended, or the term did. */
  | 'serviceEnded'
  /** (3) The person withdrew their consent. */
  | 'consentWithdrawn'
  /** (4) It was processed against the law or an agreement. */
  | 'unlawful'
  /** (5) Another law or administrative regulation. */
  | 'otherLaw';

/** What can become true. */
export type Event =
  /** Of the charter. */
  | { charter: CharterEvent }
  /** Of membership. */
  | { membership: MembershipEvent }
  /** Of deliberation. */
  | { deliberation: DeliberationEvent }
  /** Of covenants. */
  | { covenant: CovenantEvent }
  /** Of points. */
  | { points: PointsEvent }
  /** Of cases. */
  | { cases: CasesEvent }
  /** Of the catalogue. */
  | { catalogue: CatalogueEvent }
  /** Of consultation. */
  | { consultation: ConsultationEvent }
  /** Of the vault's index. */
  | { vault: VaultEvent };

/** Ballots that rank none of the options left. */
export type Exhausted =
  /** Leave the count: a majority is one of those that go on. */
  | 'setAside';

/** Everything that is held about a person, and about whoever was found to be them. */
export interface ExportView {
  /** Where they live and what they may do. */
  member: MemberView;
  /** Identifiers found to be theirs too. */
  merged: PersonId[];
  /** Minors whose guardian they are. */
  wards: PersonId[];
  /** Organisations that they applied for. */
  applied: OrganisationId[];
  /** Orders by which they were unmasked. */
  unmaskings: Unmasking[];
  /** Topics that they proposed. */
  proposed: TopicId[];
  /** Topics that they seconded. */
  seconded: TopicId[];
  /** Topics that ask for their recall. */
  recalled: TopicId[];
  /** Topics that they discussed, or objected to the list or the result of. */
  discussed: TopicId[];
  /** Topics on which they voted, or their household did; how is known to nobody. */
  voted: TopicId[];
  /** Units for which they cast, as owners or for owners. */
  units: OwnedUnit[];
  /** Regions on whose registers of voters they are. */
  voterIn: RegionCode[];
  /** Violations recorded of them. */
  violations: ViolationView[];
  /** Points that they hold. */
  balance: Amount;
  /** What they were awarded points for, each as often as they were. */
  awards: SourceId[];
  /** What they redeemed. */
  redemptions: RedemptionId[];
  /** Cases that they reported. */
  cases: CaseId[];
  /** Questions that they asked public bodies. */
  questions: QuestionId[];
  /** What organisations collected about them, who asked, and who received it. */
  records: RecordView[];
  /** What the vault keeps about them. */
  entries: EntryView[];
  /** Sequence numbers of the requests that they gave; each has its receipt. */
  requests: number[];
}

/** A body's figures. Those open are the asked without the answered and the withdrawn. */
export interface Figures {
  /** Questions asked of it. */
  asked: number;
  /** Answered by it before its deadline. */
  answeredInTime: number;
  /** Answered by it after its deadline. */
  answeredLate: number;
  /** Answered by a region above, after its deadline or because it might not act. */
  answeredAbove: number;
  /** Not answered by its deadline, whatever came after. */
  overdue: number;
  /** Taken back. */
  withdrawn: number;
  /** Answers that solved the matter. */
  solved: number;
  /** Answers that did not. */
  unsolved: number;
}

/** Why a ballot is void (废票). It took part, and chose nothing. */
export type Flaw =
  /** Names more than there are seats, or shares out more than there are points (浙江省村民委员会 选举办法 27). */
  | 'tooMany'
  /** Names one person for two posts (the same). */
  | 'twoPosts'
  /** A number that the kind does not have, or of another vote. */
  | 'otherForm'
  /** Two options bear the same rank where that is not allowed. */
  | 'equalRanks'
  /** What was meant cannot be told. */
  | 'unreadable';

/** How many forms of a kind a batch has. */
export interface FormCount {
  /** The command that a form becomes, as the policy table names it: "membership.join". */
  command: Id;
  /** How many. */
  forms: number;
}

/** A role that someone holds from the first moment. */
export interface Founder {
  /** Who. */
  person: PersonId;
  /** Which role; none that is held for an organisation, since there is none yet. */
  role: Role;
  /** Over which region; it is defined by the engine as the root where it is the first. */
  region: RegionCode;
}

/** A command that takes two. */
export interface FourEyes {
  /** Its name in the policy table, such as "points.settle". */
  command: Id;
  /** For how many hours it waits for the second; at least 1. */
  hours: number;
}

/** A fund that issues points (积分基金). */
export type FundId = Id;

/** What a fund has issued. */
export interface FundView {
  /** Which. */
  fund: FundId;
  /** Whom it serves. */
  region: RegionCode;
  /** What it issued, reversals taken off. */
  issued: Amount;
  /** How many awards it made. */
  awards: number;
  /** How many of them were reversed. */
  reversals: number;
}

/** A grid that a split makes. */
export interface GridPart {
  /** Its code. */
  region: RegionCode;
  /** Its public name. */
  name: Id;
  /** The households that go to it. */
  households: HouseholdId[];
}

/** Who helped, and what shows that the person agreed. */
export interface Helper {
  /** Who; the host has made sure that it is they. */
  person: PersonId;
  /** Where the host keeps the consent. */
  consent: Id;
  /** Content digest of the consent. */
  evidence: Digest;
}

/** A ballot, hidden under the host's secret: hexadecimal digits */
export type HiddenBallot = string;

/** A household (户). */
export type HouseholdId = Id;

/** An opaque identifier of the host's: 1 to 64 bytes of UTF-8. */
export type Id = string;

/** A keyed digest of a citizen number: 64 lower-case hexadecimal digits, after the number of the key and a colon where it is not the first. */
export type Identity = string;

/** An identity key. */
export interface IdentityKeyView {
  /** Its number. */
  key: number;
  /** Its check digest; none for the first, which is the setup's own. */
  check?: Digest | null;
  /** How many people are known under it. */
  people: number;
}

/** How something is in force (生效). */
export interface InForce {
  /** Since when. */
  since: Timestamp;
  /** When it is, or was, to be reviewed; never where the rule has no review. */
  review?: Timestamp | null;
  /** That time passed without a review. */
  overdue: boolean;
  /** What the latest review found. */
  finding?: ReviewFinding | null;
}

/** One comparison of the count: `part * denominator` against `whole * numerator`. */
export interface Inequality {
  /** What it is for. */
  test: Test;
  /** What is counted: heads, or area in 0.01 m2. */
  measure: VoteMeasure;
  /** The share looked at: participants, or votes in favour. */
  part: number;
  /** Out of how many. */
  whole: number;
  /** Who those are. */
  base: Base;
  /** The ratio that the rule asks for, such as "2/3". */
  ratio: Ratio;
  /** Whether that ratio is enough, or must be passed. */
  comparison: Comparison;
  /** `part * denominator`, a decimal string. */
  left: Product;
  /** `whole * numerator`, a decimal string. */
  right: Product;
  /** Whether left and right compare so, and `whole` is not 0: of nothing, nothing is met. */
  holds: boolean;
}

/** The answer for one item of a form. */
export interface ItemAnswer {
  /** Which item. */
  item: ItemCode;
  /** Its answer. */
  answer: AskAnswer;
}

/** A data item of the charter's catalogue (数据项). */
export type ItemCode = Id;

/** A consent to one item (单独同意). */
export interface ItemConsent {
  /** To which item. */
  item: ItemCode;
  /** Who consented: the person; for a minor, their guardian. */
  by: PersonId;
  /** Content digest of the evidence, which the host keeps. */
  evidence: Digest;
}

/** A join code: grid, version, last day, 48 bits of a MAC, check character. */
export type JoinCode = string;

/** What is answered of the journal and the engine as a whole. */
export type JournalAnswer =
  /** The digest of the whole state. */
  | {
      state: {
        /** Over the state's canonical bytes. */
        digest: Digest;
        /** The latest instant at which something became true. */
        now: Timestamp;
        /** Records in the journal. */
        records: number;
      };
    }
  /** The root of the Merkle log. */
  | {
      root: {
        /** RFC 9162. */
        root: Digest;
        /** Records under it. */
        size: number;
      };
    }
  /** A proof that a record is in the log. */
  | {
      inclusion: {
        /** Its leaf. */
        leaf: Digest;
        /** The audit path, from the leaf up. */
        proof: Digest[];
        /** The root that it leads to. */
        root: Digest;
        /** Records under the root. */
        size: number;
      };
    }
  /** A proof that the log of a smaller size is the beginning of this one. */
  | {
      consistency: {
        /** The consistency path. */
        proof: Digest[];
        /** The root that it leads to. */
        root: Digest;
        /** Records under the root. */
        size: number;
      };
    }
  /** The receipt of a request, again. */
  | { receipt: Receipt }
  /** Everything that is held about a person. */
  | { export: ExportView };

/** What can be asked of the journal and the engine as a whole. */
export type JournalQuery =
  /** The digest of the whole state: equal states have equal digests, in every language. */
  | { state: Record<string, never> }
  /** The root of the Merkle log. */
  | { root: Record<string, never> }
  /** A proof that a record is in the log. */
  | {
      inclusion: {
        /** Its sequence number. */
        seq: number;
      };
    }
  /** A proof that the log of a smaller size is the beginning of this one. */
  | {
      consistency: {
        /** The smaller size. */
        first: number;
      };
    }
  /** The receipt of a request, again; what fired before it, which is others' matter, only to who audits. */
  | {
      receipt: {
        /** Which request. */
        request: RequestId;
      };
    }
  /** Everything that is held about a person (PIPL 45). */
  | {
      export: {
        /** Who. */
        person: PersonId;
      };
    };

/** From when a retention counts. */
export type KeptFrom =
  /** From when it was entered. */
  | 'entry'
  /** From when the person left; a member's is kept. */
  | 'leaving';

/** Close kin (近亲属, 浙江省村民委员会选举办法 25). */
export type Kin =
  /** Husband or wife (配偶). */
  | 'spouse'
  /** Father or mother (父母). */
  | 'parent'
  /** Son or daughter (子女). */
  | 'child'
  /** Brother or sister (兄弟姐妹). */
  | 'sibling'
  /** Of either side (祖父母、外祖父母). */
  | 'grandparent'
  /** Of either side (孙子女、外孙子女). */
  | 'grandchild';

/** A kind of case of the charter (事件类别). */
export type KindCode = Id;

/** Cases of a kind. */
export interface KindFigure {
  /** Which. */
  kind: KindCode;
  /** Reported. */
  reported: number;
  /** Closed and not reopened since. */
  resolved: number;
}

/** Why the voting on a topic did not open. */
export type LapseReason =
  /** Too few seconded it in time. */
  | {
      fewSeconds: {
        /** How many did. */
        seconds: number;
        /** How many were needed. */
        needed: number;
      };
    }
  /** Nobody could have voted. */
  | { nobodyEligible: Record<string, never> }
  /** The areas of all owners together are more than is counted. */
  | { areaTooLarge: Record<string, never> }
  /** A run-off was not opened in its days. */
  | {
      tooLate: {
        /** Before when it had to be. */
        before: Timestamp;
      };
    }
  /** Another topic for the recall of the same person on the same ground was being voted on; whatever comes of that, what else asks for it is proposed anew. */
  | { recallVotedOn: Record<string, never> }
  /** One had failed. */
  | {
      recallFailed: {
        /** Before when none is voted on again. */
        until: Timestamp;
      };
    };

/** A lawful basis (合法性基础): the seven of PIPL 13. */
export type LawfulBasis =
  /** (1) The individual's consent. */
  | 'consent'
  /** (2) A contract with the individual, or management of their employment. */
  | 'contract'
  /** (3) A statutory duty. */
  | 'legalDuty'
  /** (4) A public health emergency, or danger to life, health or property. */
  | 'emergency'
  /** (5) News and supervision by public opinion, in the public interest. */
  | 'news'
  /** (6) The individual made it public, or it is lawfully public. */
  | 'public'
  /** (7) Another law or administrative regulation. */
  | 'otherLaw';

/** Where every point is; by one pass over all accounts. */
export interface LedgerTotals {
  /** How many accounts there are. */
  accounts: number;
  /** Issued by all funds, reversals taken off. */
  issued: Amount;
  /** Held by persons. */
  persons: Amount;
  /** Held by merchants. */
  merchants: Amount;
  /** Waiting in reserved redemptions. */
  reserved: Amount;
  /** Settled. */
  cleared: Amount;
  /** The sum over all accounts: zero, or the ledger is broken. */
  sum: Amount;
}

/** How far up a region stands. Ordered from the lowest to the highest: `City > Grid`. */
export type Level =
  /** A grid 网格 within a village or community: 13 to 18 digits. */
  | 'grid'
  /** A village or an urban community 村、社区: 12 digits. */
  | 'village'
  /** A town, township or street 镇、乡、街道: 9 digits, then zeros. */
  | 'town'
  /** A county, district or county-level city 县、区、县级市: 6 digits, then zeros. */
  | 'county'
  /** A prefecture-level city 地级市: 4 digits, then zeros. */
  | 'city';

/** Cases closed at a level. */
export interface LevelFigure {
  /** Which. */
  level: Level;
  /** How many. */
  cases: number;
}

/** The steps of a topic before and after the vote, in calendar days after the day on which each begins; the last ends at 24:00 (Civil Code 201, 203). Where that is a holiday or a day of rest, the step ends with the next working day (203), so that none is ever shorter than its days; in a year whose calendar is not known it ends with its day (204). Where a step has 0 days there is none. */
export interface LifeRule {
  /** To screen it (审查); what nobody screened in time is admitted. */
  screeningDays: number;
  /** To appeal when it was declined or its result annulled, and again to decide the appeal; 0 where nothing is screened or announced. */
  appealDays: number;
  /** To discuss it; then its text is frozen. */
  discussionDays: number;
  /** How long the list of who may vote is published (such as 20 before an election, 村民委员会组织法 14). Nobody opens the voting before they are over: they are its notice. Of adults the list has who is 18 by the day on which the clock opens the voting. */
  listDays: number;
  /** In which of them the list can be objected to, from the first on (such as 5, 村民委员会组织法 14); 1 to `listDays`. Where absent, in all of them. */
  listObjectionDays?: number | null;
  /** To decide on objections to it, counted from the end of those days (such as 3); 0 where there is no list. */
  listDecisionDays: number;
  /** To open the voting, counted from the freeze; then the clock does, but not before objections to the list had their time. More than `listDays`, and than the days to object and `listDecisionDays` together. */
  openingDays: number;
  /** Of public notice (公示) of what was counted, in which members object. Where there are any, `membership.fourEyes` names `deliberation.decideObjection`, which can annul a result, and decides the appeal. */
  noticeDays: number;
  /** To decide on objections, counted from the end of the notice; 0 where there is none. */
  objectionDays: number;
  /** From coming into force, or from a review, to the next review. */
  reviewDays: number;
}

/** How long a level may take over a case. */
export interface Limit {
  /** Which level. */
  level: Level;
  /** For urgent kinds, or for the others. */
  urgent: boolean;
  /** How long. */
  term: Term;
}

/** An entry of the published list that an objection is about: a person's, or an organisation's where organisations vote. */
export interface ListEntry {
  /** Whose; in a vote of households, one of the household. */
  person?: PersonId | null;
  /** Which organisation. */
  organisation?: OrganisationId | null;
  /** Whether it should be there. */
  listed: boolean;
  /** The area in 0.01 m2 with which an owner should be there. Of an owner who is missing, where it is absent, that of all their units as they are recorded. */
  area?: number | null;
}

/** An entry of the published list. */
export interface ListLine {
  /** The handle of a person, or of a household; the identifier of an organisation. */
  handle: Id;
  /** The area with which an owner votes, in 0.01 m2. */
  area?: number | null;
}

/** How a published list is objected to, and what asks for it. */
export interface ListObjections {
  /** Days in which it can be, at least 1 and at least these. */
  days: number;
  /** Days in which an objection is decided, at least 1 and at most these. */
  decidedWithin: number;
  /** The law and the article, or the decision. */
  source: string;
}

/** A list of who is to vote, in sum. */
export interface ListSummary {
  /** How many are on it. */
  eligible: number;
  /** The area of all in 0.01 m2, where owners vote. */
  area?: number | null;
  /** Its digest, which whoever has the published list makes again: of its handles in order of their bytes, a line feed after each. Where owners vote, a space and the owner's area in 0.01 m2 come before the line feed. It is what `LC_ALL=C sort | sha256sum` gives for such lines. */
  register: Digest;
}

/** What a tool gives. */
export type Made =
  /** A digest. */
  | { digest: Digest }
  /** An identity, as a command takes it. */
  | { identity: Identity }
  /** Whether a proof holds, or a code is valid. */
  | { holds: boolean }
  /** What came out of a count. */
  | { result: VoteResult }
  /** Presets. */
  | { presets: Preset[] }
  /** A picture. */
  | {
      picture: {
        /** As SVG 1.1, one unit a module, with its quiet zone. */
        svg: string;
      };
    };

/** What has a deadline. */
export type Matter =
  /** Two persons who may be one: reviewed by then, or whose duty it is can be seen. */
  | {
      duplicate: {
        /** One of them. */
        person: PersonId;
        /** The other. */
        other: PersonId;
      };
    }
  /** A minor: of age then. */
  | {
      minor: {
        /** Who. */
        person: PersonId;
      };
    }
  /** A change of a region: carried out then. */
  | {
      reshape: {
        /** Which. */
        reshape: ReshapeId;
      };
    }
  /** An order to lift a handle: decided by then, or it lapses; the person told by then, or it is seen. */
  | {
      unmasking: {
        /** Which. */
        unmasking: Id;
      };
    };

/**
 * What follows on a violation, the milder first.
 *
 * A fine and a withheld service can be written down only so that they are refused by rule, with the article: no topic that carries one is ever voted on.
 *
 * Source: 村民委员会组织法 27; PIPL 13, 25; the study's ladder 一次劝导、二次曝光、三次执法.
 */
export type Measure =
  /** 劝导: a talk. */
  | { dissuade: Record<string, never> }
  /** 曝光: a notice of place and act, without name or face (PIPL 25). */
  | { expose: Record<string, never> }
  /** 实名曝光: the same notice, which names nobody, and an order to the host to add the name: by `consent` where it holds this person's own separate consent (PIPL 25), and else the notice stays as it is; by `legalDuty` and `otherLaw` on the article that the measure names. A vote is no consent; without one of these three bases it is refused. */
  | {
      exposeNamed: {
        /** The basis (PIPL 13). */
        basis?: LawfulBasis | null;
        /** The article that has it published, where that is the basis: it is printed, never checked. */
        source?: Id | null;
      };
    }
  /** 执法: a referral with evidence to whoever has the authority; it opens a case. */
  | {
      refer: {
        /** The kind of case, of the charter. */
        kind: KindCode;
      };
    }
  /** 罚款: a fine. Always refused. */
  | {
      fine: {
        /** How much, in yuan or points: either is a fine. */
        amount: Amount;
      };
    }
  /** 停止服务: a service withheld. Always refused. */
  | { withholdService: Record<string, never> };

/** Where a person lives and what they may do. */
export interface MemberView {
  /** Who. */
  person: PersonId;
  /** Their grid, while they are a member. */
  grid?: RegionCode | null;
  /** Their household, while they are a member. */
  household?: HouseholdId | null;
  /** Since when, while they are a member. */
  since?: Timestamp | null;
  /** How sure their identity is. */
  proof: ProofLevel;
  /** How old they are, as far as the rules ask. */
  age: Age;
  /** Their guardian, while they are a minor. */
  guardian?: PersonId | null;
  /** How others know them in their grid (化名); only to themself. */
  handle?: Id | null;
  /** Roles in force. */
  roles: RoleView[];
}

/** What is answered. */
export type MembershipAnswer =
  /** How a region stands. */
  | { region: RegionView }
  /** The history of a region. */
  | { regionHistory: RegionHistory }
  /** How much of a region has joined. */
  | { coverage: CoverageView }
  /** The text of a grid's join code. */
  | {
      joinCode: {
        /** The text. */
        code: JoinCode;
        /** Valid before this instant. */
        until: Timestamp;
      };
    }
  /** Where a person lives and what they may do. */
  | { member: MemberView }
  /** How requests came in: those that said so. */
  | {
      entries: {
        /** By channel. */
        channels: ChannelCount[];
      };
    }
  /** How a batch of forms stands. */
  | {
      batch: {
        /** Whether it was closed. */
        closed: boolean;
        /** How many of each kind were announced. */
        announced: FormCount[];
        /** How many of each kind came. */
        came: FormCount[];
      };
    }
  /** How an organisation stands. */
  | { organisation: OrganisationView }
  /** The identity keys, the first first. */
  | {
      identityKeys: {
        /** One each. */
        keys: IdentityKeyView[];
      };
    }
  /** How an order to lift a handle stands. */
  | { unmasking: Unmasking }
  /** By which orders a person was unmasked. */
  | {
      unmaskings: {
        /** In order of their identifiers. */
        orders: Unmasking[];
      };
    };

/** What may be asked of membership. */
export type MembershipCommand =
  /** Define a region below another; levels follow one another without a gap. */
  | {
      defineRegion: {
        /** Its division code; a grid's is its village's code and the local suffix. */
        region: RegionCode;
        /** Its public name. */
        name: Id;
        /** Its level, which is said and not derived from the digits. */
        level: Level;
        /** The region that it lies in. */
        parent: RegionCode;
      };
    }
  /** Change a region, now or on a date (区划调整). */
  | {
      reshape: {
        /** The host's name for it. */
        reshape: ReshapeId;
        /** The region that changes and goes on. */
        region: RegionCode;
        /** How. */
        change: Reshaping;
        /** When; now, where absent. */
        on?: Timestamp | null;
      };
    }
  /** Call off a change that was planned. */
  | {
      cancelReshape: {
        /** Which. */
        reshape: ReshapeId;
      };
    }
  /** Enter how many households there are in a grid, joined or not. */
  | {
      enterKnownHouseholds: {
        /** Which grid. */
        grid: RegionCode;
        /** How many. */
        households: number;
      };
    }
  /** Grant a role over a region and all below it: to a lower rung than one's own, or to an equal where one's own can be passed on. */
  | {
      grantRole: {
        /** Who receives it. */
        person: PersonId;
        /** Which role. */
        role: Role;
        /** Over which region. */
        region: RegionCode;
        /** For which organisation, where the role is held for one. */
        organisation?: OrganisationId | null;
        /** Until when, exclusive; as long as the giver's own where absent. */
        until?: Timestamp | null;
        /** How many times it can be passed on, one after another; never where absent. */
        passes?: number | null;
      };
    }
  /** Take a role back, and what was passed on from it; or lay one's own down. */
  | {
      revokeRole: {
        /** Who held it. */
        person: PersonId;
        /** Which role. */
        role: Role;
        /** Over which region. */
        region: RegionCode;
        /** For which organisation, where the role was held for one. */
        organisation?: OrganisationId | null;
      };
    }
  /** Issue the join code of a grid (一格一码); it replaces the one before. */
  | {
      issueJoinCode: {
        /** Which grid. */
        grid: RegionCode;
        /** For how many days; it ends at 24:00 of the last. */
        days: number;
        /** For how many days the code before stays valid too, so that a poster can be changed in peace; never longer than it was issued for. Not at all where 0 or absent. */
        overlapDays?: number | null;
      };
    }
  /** Withdraw the join code of a grid, and the one before it where that is still valid. */
  | {
      revokeJoinCode: {
        /** Which grid. */
        grid: RegionCode;
      };
    }
  /** Join a grid under one's real identity (实名入群). A forged code is no refusal, or it could not be counted: who joined is told by `personJoined`, who tried by `joinCodeRejected`. */
  | {
      join: {
        /** Who joins. */
        person: PersonId;
        /** The household; formed where it is the first of its members. */
        household: HouseholdId;
        /** The grid's join code. */
        code: JoinCode;
        /** Made of the citizen number by the host with `tool_json`. */
        identity: Identity;
        /** How sure the identity is; that staff knows the person is not the person's own to say. */
        proof: ProofLevel;
        /** For a minor: until when, and the guardian, by whose hand they join. */
        minor?: Minority | null;
      };
    }
  /** Leave one's grid and household. */
  | {
      leave: {
        /** Who leaves. */
        person: PersonId;
      };
    }
  /** Name the member who votes for the household. */
  | {
      nameDelegate: {
        /** Which household. */
        household: HouseholdId;
        /** Which of its members. */
        delegate: PersonId;
      };
    }
  /** Let members of a household go over to another of the same grid (分户、并户): some of them to split it, all of them to merge it. */
  | {
      regroupHousehold: {
        /** The household that they leave. */
        from: HouseholdId;
        /** The household that they go to; formed where it has no members. */
        to: HouseholdId;
        /** Who. */
        members: PersonId[];
      };
    }
  /** Apply for an organisation to be entered; the actor becomes its applicant. */
  | {
      applyOrganisation: {
        /** The organisation. */
        organisation: OrganisationId;
        /** What it is. */
        kind: OrganisationKind;
        /** Where it is active. */
        region: RegionCode;
        /** Its unified social credit code (GB 32100), where it has one. */
        creditCode?: CreditCode | null;
        /** Content digests of the papers handed in. */
        documents?: Digest[];
        /** Who is to act for it: they become its officers when it is entered. */
        officers?: PersonId[];
      };
    }
  /** Decide on an application. */
  | {
      reviewOrganisation: {
        /** Which organisation. */
        organisation: OrganisationId;
        /** Entered, or not. */
        approve: boolean;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** Appeal a rejection (申诉), to the region above; somebody else decides. */
  | {
      appealReview: {
        /** Which organisation. */
        organisation: OrganisationId;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** Take one's application back while it is under review; whoever will can apply anew. */
  | {
      withdrawApplication: {
        /** For which organisation. */
        organisation: OrganisationId;
      };
    }
  /** Name who acts for an organisation; who is not named is no officer of it any more. */
  | {
      nameOfficers: {
        /** Which organisation. */
        organisation: OrganisationId;
        /** All its officers from now on. */
        officers: PersonId[];
      };
    }
  /** Stop an organisation from acting, until it is reinstated. */
  | {
      suspendOrganisation: {
        /** Which organisation. */
        organisation: OrganisationId;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** Let a suspended organisation act again. */
  | {
      reinstateOrganisation: {
        /** Which organisation. */
        organisation: OrganisationId;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** End an organisation for good (注销). */
  | {
      dissolveOrganisation: {
        /** Which organisation. */
        organisation: OrganisationId;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** Open a batch of paper forms that are keyed in. */
  | {
      openBatch: {
        /** The batch. */
        batch: Id;
        /** Where it was filled in. */
        region: RegionCode;
        /** How many forms it has: the control total. */
        forms: number;
        /** How many of each kind. */
        kinds: FormCount[];
      };
    }
  /** Close a batch; one in which another number came than was announced only with a reason. */
  | {
      closeBatch: {
        /** Which. */
        batch: Id;
        /** Where the host keeps why the numbers differ. */
        reason?: Id | null;
      };
    }
  /** Correct what was entered with help, in time; the entry and its correction both stay. */
  | {
      correct: {
        /** Who was helped. */
        person: PersonId;
        /** What it should be. */
        correction: Correction;
      };
    }
  /** The clock's: the time for a review has passed. */
  | {
      lapseReview: {
        /** Which organisation waits. */
        organisation: OrganisationId;
      };
    }
  /** Put a new identity key in force; from now on identities are made under it. Its secret is the host's alone. */
  | {
      rotateIdentityKey: {
        /** Its number, one more than that of the key in force. */
        key: number;
        /** Its check digest, by which the host knows the secret again. */
        check: Digest;
      };
    }
  /** Show who a person is again: for a higher proof, or to be known under the key in force. */
  | {
      prove: {
        /** Who. */
        person: PersonId;
        /** Made of the citizen number under the key in force. */
        identity: Identity;
        /** Made of the same number under the key of before. Where that is gone, someone else who has the proof that the charter asks for `rekey` stands for it. */
        former?: Identity | null;
        /** How sure the identity is. */
        proof: ProofLevel;
      };
    }
  /** Suspect that two persons are one. */
  | {
      suspectDuplicate: {
        /** One of them. */
        person: PersonId;
        /** The other. */
        other: PersonId;
        /** Where the host keeps the reason. */
        reason: Id;
      };
    }
  /** Decide whether two persons are one, being neither of them nor who found them. */
  | {
      reviewDuplicate: {
        /** Who goes, if they are one. */
        person: PersonId;
        /** Who stays; a member, if either is. */
        into: PersonId;
        /** Whether they are one. */
        same: boolean;
        /** Where the host keeps the reason. */
        reason: Id;
      };
    }
  /** Enter that a member is a minor, or that a minor has another guardian. */
  | {
      enterMinor: {
        /** Who. */
        person: PersonId;
        /** Until when, and the guardian. */
        minor: Minority;
      };
    }
  /** Ask who is behind a handle (化名). */
  | {
      askUnmasking: {
        /** The order. */
        unmasking: Id;
        /** In which region: a grid, or that of a topic. */
        region: RegionCode;
        /** Whose handle. */
        handle: Id;
        /** Where the host keeps the reason. */
        reason: Id;
      };
    }
  /** Decide whether that is told, being neither who asked nor whom it is about. */
  | {
      decideUnmasking: {
        /** Which order. */
        unmasking: Id;
        /** Whether it is told. */
        grant: boolean;
        /** Where the host keeps the reason. */
        reason: Id;
      };
    }
  /** Note that the person was told that they were unmasked. */
  | {
      tellUnmasked: {
        /** By which order. */
        unmasking: Id;
      };
    }
  /** The engine's: a person is erased. */
  | {
      erase: {
        /** Who. */
        person: PersonId;
      };
    }
  /** The clock's: a deadline that concerns single persons has passed. */
  | {
      fallDue: {
        /** Whose. */
        matter: Matter;
      };
    };

/** What can become true in membership. */
export type MembershipEvent =
  /** A region was defined; the root has no parent. */
  | {
      regionDefined: {
        region: RegionCode;
        name: Id;
        level: Level;
        parent?: RegionCode | null;
      };
    }
  /** A change of a region was planned. */
  | {
      reshapePlanned: {
        reshape: ReshapeId;
        region: RegionCode;
        change: Reshaping;
        on: Timestamp;
      };
    }
  /** A planned change was called off. */
  | {
      reshapeCancelled: {
        reshape: ReshapeId;
      };
    }
  /** A planned change could not be carried out on its date, and is off. */
  | {
      reshapeDropped: {
        reshape: ReshapeId;
        why: MembershipRefusal;
      };
    }
  /** A region changed. */
  | {
      regionReshaped: {
        reshape: ReshapeId;
        region: RegionCode;
        change: Reshaping;
      };
    }
  /** The number of households in a grid was entered. */
  | {
      knownHouseholdsEntered: {
        grid: RegionCode;
        households: number;
      };
    }
  /** A role was granted, from above or, by `passed_by`, from their own. */
  | {
      roleGranted: {
        person: PersonId;
        role: Role;
        region: RegionCode;
        organisation?: OrganisationId | null;
        until?: Timestamp | null;
        passes: number;
        passedBy?: PersonId | null;
      };
    }
  /** A role was taken back; what was passed on from it, too, each in an event of its own. */
  | {
      roleRevoked: {
        person: PersonId;
        role: Role;
        region: RegionCode;
        organisation?: OrganisationId | null;
      };
    }
  /** A join code was issued; valid before `until`, and the one before it before `overlap`, where that is given. The code itself is asked for by a query. */
  | {
      joinCodeIssued: {
        grid: RegionCode;
        version: number;
        until: Timestamp;
        overlap?: Timestamp | null;
      };
    }
  /** A join code was withdrawn, and any before it. */
  | {
      joinCodeRevoked: {
        grid: RegionCode;
        version: number;
      };
    }
  /** Someone presented a forged join code. After `tries_left` more, nothing of theirs is looked at before `until`. */
  | {
      joinCodeRejected: {
        source: PersonId;
        triesLeft: number;
        until: Timestamp;
      };
    }
  /** A household was formed by its first member. */
  | {
      householdFormed: {
        household: HouseholdId;
        grid: RegionCode;
      };
    }
  /** A person joined. */
  | {
      personJoined: {
        person: PersonId;
        household: HouseholdId;
        grid: RegionCode;
        identity: Identity;
        proof: ProofLevel;
      };
    }
  /** A person left. */
  | {
      personLeft: {
        person: PersonId;
      };
    }
  /** A household named its delegate. */
  | {
      delegateNamed: {
        household: HouseholdId;
        delegate: PersonId;
      };
    }
  /** Members of a household went over to another. */
  | {
      householdRegrouped: {
        from: HouseholdId;
        to: HouseholdId;
        members: PersonId[];
      };
    }
  /** A household's delegate left it; it votes when it has named another. */
  | {
      delegateCleared: {
        household: HouseholdId;
      };
    }
  /** An organisation applied; it is reviewed in a region before `due`. */
  | {
      organisationApplied: {
        organisation: OrganisationId;
        kind: OrganisationKind;
        region: RegionCode;
        creditCode?: CreditCode | null;
        documents: Digest[];
        officers: PersonId[];
        applicant: PersonId;
        terms: ReviewTerms;
        reviewedIn: RegionCode;
        due: Timestamp;
      };
    }
  /** An organisation was entered. */
  | {
      organisationApproved: {
        organisation: OrganisationId;
        reason: Id;
      };
    }
  /** An application was turned down; where it can be appealed, before `appeal_until`. */
  | {
      organisationRejected: {
        organisation: OrganisationId;
        region: RegionCode;
        reason: Id;
        by?: PersonId | null;
        appealUntil?: Timestamp | null;
      };
    }
  /** A rejection was appealed; a region above reviews it before `due`. */
  | {
      reviewAppealed: {
        organisation: OrganisationId;
        reason: Id;
        region: RegionCode;
        due: Timestamp;
      };
    }
  /** An application was taken back by whoever applied. */
  | {
      applicationWithdrawn: {
        organisation: OrganisationId;
      };
    }
  /** An organisation was stopped from acting. */
  | {
      organisationSuspended: {
        organisation: OrganisationId;
        reason: Id;
      };
    }
  /** An organisation may act again. */
  | {
      organisationReinstated: {
        organisation: OrganisationId;
        reason: Id;
      };
    }
  /** An organisation ended. */
  | {
      organisationDissolved: {
        organisation: OrganisationId;
        reason: Id;
      };
    }
  /** A region did not review in time; the application still waits. */
  | {
      reviewOverdue: {
        organisation: OrganisationId;
        region: RegionCode;
        due: Timestamp;
      };
    }
  /** A late review went up to a region above, which reviews before `due`. */
  | {
      reviewEscalated: {
        organisation: OrganisationId;
        region: RegionCode;
        due: Timestamp;
      };
    }
  /** Another identity key is in force. */
  | {
      identityKeyRotated: {
        key: number;
        check: Digest;
      };
    }
  /** A person was proven again; they are known under this identity, and this sure. */
  | {
      personProved: {
        person: PersonId;
        identity: Identity;
        proof: ProofLevel;
      };
    }
  /** Two persons may be one: they showed one identity, or someone suspects it. It is reviewed before `due`. */
  | {
      duplicateFound: {
        person: PersonId;
        other: PersonId;
        suspicion?: Id | null;
        finder?: PersonId | null;
        due: Timestamp;
      };
    }
  /** A review was not done in time; it still waits, and whose duty it is can be seen. */
  | {
      duplicateOverdue: {
        person: PersonId;
        other: PersonId;
        due: Timestamp;
      };
    }
  /** Two persons are two. */
  | {
      duplicateDismissed: {
        person: PersonId;
        other: PersonId;
        reason: Id;
      };
    }
  /** Two persons are one, and `into` stays. */
  | {
      personsMerged: {
        person: PersonId;
        into: PersonId;
        reason: Id;
      };
    }
  /** A person is a minor. */
  | {
      minorEntered: {
        person: PersonId;
        minor: Minority;
      };
    }
  /** A minor is 18; nothing is held about it any more. */
  | {
      cameOfAge: {
        person: PersonId;
      };
    }
  /** Someone asked who is behind a handle. */
  | {
      unmaskingAsked: {
        order: Unmasking;
      };
    }
  /** An order to lift a handle went on: declined, granted, lapsed, the person told or not in time. */
  | {
      unmaskingMoved: {
        unmasking: Id;
        stage: UnmaskingStage;
      };
    }
  /** A person was erased: they are `tombstone` now, and nothing that was theirs is held. */
  | {
      personErased: {
        person: PersonId;
        tombstone: PersonId;
      };
    }
  /** A request came by a channel other than plainly by the actor; after what became of it. Where it came with help, the person can correct it before `until`. */
  | {
      entered: {
        person: PersonId;
        region?: RegionCode | null;
        channel: EntryChannel;
        helper?: PersonId | null;
        batch?: Id | null;
        command: Id;
        until?: Timestamp | null;
      };
    }
  /** A batch of paper forms was opened. */
  | {
      batchOpened: {
        batch: Id;
        region: RegionCode;
        forms: number;
        kinds: FormCount[];
      };
    }
  /** A batch was closed; `differences` says how many came, where another number was announced. */
  | {
      batchClosed: {
        batch: Id;
        differences: FormCount[];
        reason?: Id | null;
      };
    }
  /** What was entered with help was corrected. */
  | {
      entryCorrected: {
        person: PersonId;
        was: Correction;
        now: Correction;
      };
    }
  /** A command waits for a second pair of eyes; `act` is a MAC of it. Where who gave it did so as a helper, `helps` is whose act it is. */
  | {
      actHeld: {
        act: Digest;
        command: Id;
        by: PersonId;
        helps?: PersonId | null;
        until: Timestamp;
      };
    }
  /** A second pair of eyes gave the same command, which happened. */
  | {
      actSeconded: {
        act: Digest;
        first: PersonId;
        second: PersonId;
      };
    };

/** What can be asked of membership. */
export type MembershipQuery =
  /** How a region stands; of one that ended, what it became. */
  | {
      region: {
        /** Which. */
        region: RegionCode;
      };
    }
  /** How a region stood when, what it came from, what it became, what is planned; by any code that it ever had. */
  | {
      regionHistory: {
        /** Which. */
        region: RegionCode;
      };
    }
  /** How much of a region has joined. */
  | {
      coverage: {
        /** Which. */
        region: RegionCode;
      };
    }
  /** The text of a grid's join code, to be printed or shown. */
  | {
      joinCode: {
        /** Which grid. */
        grid: RegionCode;
      };
    }
  /** Where a person lives and what they may do. */
  | {
      member: {
        /** Who. */
        person: PersonId;
      };
    }
  /** How requests of a region and all below it came in. */
  | {
      entries: {
        /** Which. */
        region: RegionCode;
      };
    }
  /** How a batch of forms stands. */
  | {
      batch: {
        /** Which. */
        batch: Id;
      };
    }
  /** How an organisation stands. */
  | {
      organisation: {
        /** Which. */
        organisation: OrganisationId;
      };
    }
  /** Which identity keys there were, and how many people are known under each. */
  | { identityKeys: Record<string, never> }
  /** How an order to lift a handle stands; who is behind it, once two agreed. */
  | {
      unmasking: {
        /** Which. */
        unmasking: Id;
      };
    }
  /** By which orders a person was unmasked: by whom, and why. */
  | {
      unmaskings: {
        /** Who. */
        person: PersonId;
      };
    };

/** Why membership refuses, in the published order. */
export type MembershipRefusal =
  /** no region {region} is defined */
  | {
      unknownRegion: {
        region: RegionCode;
      };
    }
  /** no person {person} is known */
  | {
      unknownPerson: {
        person: PersonId;
      };
    }
  /** no household {household} is known */
  | {
      unknownHousehold: {
        household: HouseholdId;
      };
    }
  /** no organisation {organisation} is known */
  | {
      unknownOrganisation: {
        organisation: OrganisationId;
      };
    }
  /** region {region} is defined already */
  | {
      regionExists: {
        region: RegionCode;
      };
    }
  /** a {level} cannot lie directly in {parent}, which is a {parent_level} */
  | {
      levelGap: {
        parent: RegionCode;
        parentLevel: Level;
        level: Level;
      };
    }
  /** grid {region} must be the code of its village {parent} and {digits} more digits */
  | {
      gridSuffix: {
        region: RegionCode;
        parent: RegionCode;
        digits: number;
      };
    }
  /** {region} is a {level}, not a grid */
  | {
      notAGrid: {
        region: RegionCode;
        level: Level;
      };
    }
  /** no change {reshape} of a region is planned */
  | {
      unknownReshape: {
        reshape: ReshapeId;
      };
    }
  /** change {reshape} is planned already, for {on} */
  | {
      reshapeExists: {
        reshape: ReshapeId;
        on: Timestamp;
      };
    }
  /** a change cannot be planned for {on}, which is not after {at} */
  | {
      reshapePast: {
        on: Timestamp;
        at: Timestamp;
      };
    }
  /** region {region} has become {became} and changes no more */
  | {
      regionEnded: {
        region: RegionCode;
        became: RegionCode;
      };
    }
  /** nothing would change */
  | { nothingChanges: Record<string, never> }
  /** {named} is named twice */
  | {
      namedTwice: {
        named: Id;
      };
    }
  /** {other} is a {other_level} and cannot be merged into {region}, which is a {level} */
  | {
      mergeLevels: {
        region: RegionCode;
        level: Level;
        other: RegionCode;
        otherLevel: Level;
      };
    }
  /** grid {grid} has {households} households, {named} are named; {first} is not */
  | {
      householdsUnaccounted: {
        grid: RegionCode;
        households: number;
        named: number;
        first: HouseholdId;
      };
    }
  /** {joined} households of grid {grid} have joined; {known} cannot be all there are */
  | {
      knownBelowJoined: {
        grid: RegionCode;
        known: number;
        joined: number;
      };
    }
  /** a join code runs for 1 to {max} days, this asks for {days} */
  | {
      joinCodeDays: {
        days: number;
        max: number;
      };
    }
  /** grid {grid} has no join code in force */
  | {
      noJoinCode: {
        grid: RegionCode;
      };
    }
  /** too many forged join codes came from here; the next is looked at from {until} on */
  | {
      joinTriesUsed: {
        until: Timestamp;
      };
    }
  /** join code version {version} was replaced by version {current} */
  | {
      joinCodeReplaced: {
        version: number;
        current: number;
      };
    }
  /** join code version {version} was withdrawn */
  | {
      joinCodeWithdrawn: {
        version: number;
      };
    }
  /** this join code was valid before {until} */
  | {
      joinCodeExpired: {
        until: Timestamp;
      };
    }
  /** joining takes proof {needed} or better, this is {proof} */
  | {
      proofTooLow: {
        proof: ProofLevel;
        needed: ProofLevel;
      };
    }
  /** {person} is a member of grid {grid} already */
  | {
      alreadyMember: {
        person: PersonId;
        grid: RegionCode;
      };
    }
  /** this identity belongs to another person */
  | { identityTaken: Record<string, never> }
  /** {person} joined before under another identity */
  | {
      identityChanged: {
        person: PersonId;
      };
    }
  /** household {household} lies in grid {grid} */
  | {
      householdElsewhere: {
        household: HouseholdId;
        grid: RegionCode;
      };
    }
  /** household {household} has {max} members, which is the most */
  | {
      householdFull: {
        household: HouseholdId;
        max: number;
      };
    }
  /** {person} is not a member of any grid */
  | {
      notAMember: {
        person: PersonId;
      };
    }
  /** {person} does not belong to household {household} */
  | {
      notInHousehold: {
        person: PersonId;
        household: HouseholdId;
      };
    }
  /** role {role} is held for an organisation, and none is named */
  | {
      roleNeedsOrganisation: {
        role: Role;
      };
    }
  /** role {role} is not held for an organisation, and one is named */
  | {
      roleWithoutOrganisation: {
        role: Role;
      };
    }
  /** a role over {region} goes beyond {acts_in}, where the organisation acts */
  | {
      roleBeyondOrganisation: {
        region: RegionCode;
        actsIn: RegionCode;
      };
    }
  /** whoever grants role {role} cannot be the one who receives it */
  | {
      ownGrant: {
        role: Role;
      };
    }
  /** a role cannot end at {until}, which is not after {at} */
  | {
      roleExpiryPast: {
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** role {role} stands on rung {rung} and is given and taken from above it, or passed on; the highest held over it here is {held} */
  | {
      beyondRung: {
        role: Role;
        rung: number;
        held: number;
      };
    }
  /** a role cannot run until {until}, the giver's own ends at {held_until} */
  | {
      grantOutlasts: {
        until: Timestamp;
        heldUntil: Timestamp;
      };
    }
  /** this role can be given with at most {most} times to be passed on, not {passes} */
  | {
      passesTooMany: {
        passes: number;
        most: number;
      };
    }
  /** {person} does not hold role {role} over {region} */
  | {
      roleNotHeld: {
        person: PersonId;
        role: Role;
        region: RegionCode;
      };
    }
  /** organisation {organisation} is of a kind that has a unified social credit code, and none is given */
  | {
      creditCodeMissing: {
        organisation: OrganisationId;
      };
    }
  /** credit code {credit_code} is shown by {organisation}, which is neither turned down nor dissolved */
  | {
      creditCodeTaken: {
        creditCode: CreditCode;
        organisation: OrganisationId;
      };
    }
  /** organisation {organisation} applied already */
  | {
      organisationExists: {
        organisation: OrganisationId;
      };
    }
  /** this person has {open} applications under review, and may have {max} */
  | {
      applicationsOfPerson: {
        open: number;
        max: number;
      };
    }
  /** {open} applications wait for {region} to review, and {max} may */
  | {
      applicationsOfRegion: {
        region: RegionCode;
        open: number;
        max: number;
      };
    }
  /** {officers} officers are named, and an organisation may have {max} */
  | {
      officersTooMany: {
        officers: number;
        max: number;
      };
    }
  /** no officer is named, and one must stay */
  | { officersNone: Record<string, never> }
  /** {person} is named twice */
  | {
      officerTwice: {
        person: PersonId;
      };
    }
  /** organisation {organisation} is not under review */
  | {
      notUnderReview: {
        organisation: OrganisationId;
      };
    }
  /** whoever applied for {organisation} cannot review it */
  | {
      ownReview: {
        organisation: OrganisationId;
      };
    }
  /** whoever rejected {organisation} cannot decide its appeal */
  | {
      sameReviewer: {
        organisation: OrganisationId;
      };
    }
  /** organisation {organisation} is not rejected */
  | {
      notRejected: {
        organisation: OrganisationId;
      };
    }
  /** the rejection of {organisation} is final: it was the appeal, or the highest region's */
  | {
      appealDecided: {
        organisation: OrganisationId;
      };
    }
  /** the rejection could be appealed before {until}, it is {at} */
  | {
      appealLate: {
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** whoever belongs to {organisation} neither suspends nor reinstates it */
  | {
      ownSupervision: {
        organisation: OrganisationId;
      };
    }
  /** organisation {organisation} is not suspended */
  | {
      notSuspended: {
        organisation: OrganisationId;
      };
    }
  /** the working calendar holds {first} to {last}, not {year} */
  | {
      unknownYear: {
        year: number;
        first: number;
        last: number;
      };
    }
  /** organisation {organisation} is not active */
  | {
      notActive: {
        organisation: OrganisationId;
      };
    }
  /** the deadline is {due}, it is {at} */
  | {
      notDue: {
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** {person} was found to be {into}, under whom everything goes on */
  | {
      personMerged: {
        person: PersonId;
        into: PersonId;
      };
    }
  /** identity key {current} is in force; key {key} does not come next */
  | {
      identityKeyOrder: {
        key: number;
        current: number;
      };
    }
  /** this identity key was put in force before */
  | { identityKeyReused: Record<string, never> }
  /** identities are made under key {current} now, this is under key {key} */
  | {
      identityKeyNotInForce: {
        key: number;
        current: number;
      };
    }
  /** that staff knows {person} is for someone else to say */
  | {
      ownWitness: {
        person: PersonId;
      };
    }
  /** to {act} takes proof {needed} or better, this is {proof} */
  | {
      proofBelow: {
        act: ProvenAct;
        proof: ProofLevel;
        needed: ProofLevel;
      };
    }
  /** the person is proven by {held} already, {proof} adds nothing */
  | {
      proofNotHigher: {
        held: ProofLevel;
        proof: ProofLevel;
      };
    }
  /** two persons are needed, {person} is one */
  | {
      onePerson: {
        person: PersonId;
      };
    }
  /** whether {person} and {other} are one person is under review already */
  | {
      duplicateOpen: {
        person: PersonId;
        other: PersonId;
      };
    }
  /** whether {person} and {other} are one person is not under review */
  | {
      noDuplicate: {
        person: PersonId;
        other: PersonId;
      };
    }
  /** whether {person} and {other} are one person is for neither of them to decide, nor for who found them */
  | {
      ownDuplicate: {
        person: PersonId;
        other: PersonId;
      };
    }
  /** {person} is a member and {into} is not: who is a member stays */
  | {
      mergeIntoMember: {
        person: PersonId;
        into: PersonId;
      };
    }
  /** {person} is 18 or over, of which nothing is held */
  | {
      notAMinor: {
        person: PersonId;
      };
    }
  /** this takes an age of {least}, {person} is {age} */
  | {
      underage: {
        person: PersonId;
        age: Age;
        least: number;
      };
    }
  /** {person} is under {least} and has no guardian named */
  | {
      guardianNeeded: {
        person: PersonId;
        least: number;
      };
    }
  /** {person} cannot be their own guardian */
  | {
      ownGuardian: {
        person: PersonId;
      };
    }
  /** {person} is under 14: their guardian acts for them */
  | {
      guardianActs: {
        person: PersonId;
      };
    }
  /** nobody is unmasked under this charter */
  | { unmaskingOff: Record<string, never> }
  /** order {unmasking} to unmask was asked for already */
  | {
      unmaskingExists: {
        unmasking: Id;
      };
    }
  /** no order {unmasking} to unmask is known */
  | {
      unknownUnmasking: {
        unmasking: Id;
      };
    }
  /** no one person in region {region} has handle {handle} */
  | {
      unknownHandle: {
        region: RegionCode;
        handle: Id;
      };
    }
  /** order {unmasking} takes two, neither of whom is the person or lives with them */
  | {
      ownUnmasking: {
        unmasking: Id;
      };
    }
  /** order {unmasking} to unmask waits for no decision */
  | {
      unmaskingDecided: {
        unmasking: Id;
      };
    }
  /** by order {unmasking} nobody was unmasked who has not been told */
  | {
      nobodyToTell: {
        unmasking: Id;
      };
    }
  /** the charter lets nobody help others or key in batches */
  | { assistanceOff: Record<string, never> }
  /** {helper} acts, and cannot be their own helper */
  | {
      ownHelper: {
        helper: PersonId;
      };
    }
  /** {helper} holds no role over this region that the charter lets help */
  | {
      helperElsewhere: {
        helper: PersonId;
      };
    }
  /** {command} is given by a role here, and whoever holds it gives it; {helper} cannot enter it */
  | {
      helperForRole: {
        helper: PersonId;
        command: Id;
      };
    }
  /** {helper} has served {people} people, the most until {until} is {most} */
  | {
      helperBusy: {
        helper: PersonId;
        people: number;
        most: number;
        until: Timestamp;
      };
    }
  /** {helper} cannot help to cast a secret ballot; on paper it is sealed and keyed in */
  | {
      helperChooses: {
        helper: PersonId;
      };
    }
  /** this ballot says that it came by {ballot}, the request by {entry} */
  | {
      channelDiffers: {
        ballot: EntryChannel;
        entry: EntryChannel;
      };
    }
  /** no batch {batch} is known */
  | {
      unknownBatch: {
        batch: Id;
      };
    }
  /** batch {batch} was opened already */
  | {
      batchExists: {
        batch: Id;
      };
    }
  /** batch {batch} was closed */
  | {
      batchClosed: {
        batch: Id;
      };
    }
  /** batch {batch} announces {forms} forms, its kinds, each named once, add up to {total} */
  | {
      batchTotal: {
        batch: Id;
        forms: number;
        total: number;
      };
    }
  /** batch {batch} announces no form of {command} */
  | {
      notInBatch: {
        batch: Id;
        command: Id;
      };
    }
  /** batch {batch} announces {announced} forms of {command}, {came} came; it can be closed with a reason */
  | {
      batchMismatch: {
        batch: Id;
        command: Id;
        announced: number;
        came: number;
      };
    }
  /** nothing was entered for {person} with help */
  | {
      nothingToCorrect: {
        person: PersonId;
      };
    }
  /** this could be corrected until {until}, it is {at} */
  | {
      correctionLate: {
        until: Timestamp;
        at: Timestamp;
      };
    }
  /** a correction lowers the proof of identity from {held}, it does not raise it to {proof} */
  | {
      proofRaised: {
        proof: ProofLevel;
        held: ProofLevel;
      };
    }
  /** {person} gave this already; another who may must give the same before {until} */
  | {
      secondEyes: {
        person: PersonId;
        until: Timestamp;
      };
    };

/** Who may join, and how organisations and consultation go. */
export interface MembershipRules {
  /** The least proof of identity that joining takes, and so the least that any member has. */
  joinProof: ProofLevel;
  /** What takes more than that, by act; what a points act takes stands with the act. */
  proofs?: ProofRule[];
  /** Digits that a grid's code adds to its village's 12: 1 to 6, commonly 3. */
  gridSuffixDigits: number;
  /** For how many days a join code may be issued at most. */
  joinCodeDaysMax: number;
  /** How many forged join codes one source may present, and in what time. */
  joinTries: TryLimit;
  /** How organisations are entered. */
  organisations: OrganisationRules;
  /** How residents consult public bodies. */
  consultation: ConsultationRules;
  /** How many times a role can be passed on between equals, one after another; none where absent. */
  rolePassesMax?: number | null;
  /** How a handle is unmasked; nobody is where absent. */
  unmasking?: UnmaskingRules | null;
  /** Who may help others to act, and how many; nobody where absent. */
  assistance?: AssistanceRules | null;
  /** Commands that take two who may give them (双人复核). */
  fourEyes?: FourEyes[];
}

/** What a merchant holds, and how it came to it: carried + earned - spent - reserved = balance. */
export interface MerchantView {
  /** Which. */
  merchant: OrganisationId;
  /** What it can spend, or will be settled. */
  balance: Amount;
  /** In its own reserved redemptions at its last settlement line. */
  carried: Amount;
  /** Earned since. */
  earned: Amount;
  /** Spent since. */
  spent: Amount;
  /** In its own reserved redemptions now. */
  reserved: Amount;
}

/** That a person is a minor, until when, and who answers for them. */
export interface Minority {
  /** From when they are 18 (Civil Code 17). */
  adultFrom: Timestamp;
  /** Their guardian, a member who is no minor; needed under 14 (PIPL 31). */
  guardian?: PersonId | null;
}

/** How a contribution was moderated. */
export interface Moderation {
  /** Whether it is hidden. */
  hidden: boolean;
  /** Where the host keeps the reason. */
  reason: Id;
}

/** Calendar months, and what asks for them. */
export interface Months {
  /** How many, 1 to 60. */
  months: number;
  /** The law and the article, or the decision. */
  source: string;
}

/** The count of a motion, which thresholds then decide. */
export interface MotionCount {
  /** By each measure. */
  tallies: Tally[];
}

/** A ballot that bears its voter's name (记名票). */
export interface NamedBallot {
  /** Whose vote it is; in a vote of households the delegate, in one of organisations an officer. */
  voter: PersonId;
  /** In a vote of organisations, and in no other, the one whose vote it is. */
  organisation?: OrganisationId | null;
  /** What is on it; the journal never holds it readable. */
  vote: Vote;
  /** Who cast it for the voter, where the vote was entrusted to somebody. */
  proxy?: PersonId | null;
}

/** What the clock does at a deadline. */
export type Next =
  /** Too few seconded it, or a run-off was not opened in its days: it lapses. */
  | 'lapses'
  /** Nobody screened it, or decided the appeal: it is admitted. */
  | 'isAdmitted'
  /** Nobody appealed: it stays declined. */
  | 'staysDeclined'
  /** Its text is frozen. */
  | 'isFrozen'
  /** Objections are unanswered: the list stands. */
  | 'listStands'
  /** Voting opens; it lapses where nobody could vote. */
  | 'opens'
  /** The ballots are counted. */
  | 'isCounted'
  /** It comes into force, with the objections that are unanswered. */
  | 'comesIntoForce'
  /** What did not pass stands, with the objections that are unanswered. */
  | 'resultStands'
  /** Nobody appealed: it stays annulled. */
  | 'staysAnnulled'
  /** Nobody decided the appeal: what was counted is on notice again, or that is over. */
  | 'annulmentFalls'
  /** Its review is overdue. */
  | 'reviewIsOverdue';

/** A topic's next deadline. */
export interface NextStep {
  /** When. */
  at: Timestamp;
  /** What happens then, unless somebody acts before. */
  then: Next;
}

/** How an objection stands. */
export type ObjectionStatus =
  /** Nobody decided on it yet. */
  | 'undecided'
  /** It was right. */
  | 'upheld'
  /** It was not. */
  | 'dismissed'
  /** Nobody decided on it in time. */
  | 'unanswered';

/** An objection, as all see it. */
export interface ObjectionView {
  /** Which. */
  objection: Id;
  /** The handle of whoever objected. */
  by: Id;
  /** Where the host keeps the reason. */
  reason: Id;
  /** The entry of the list that it is about, by its handle; none: the result. */
  about?: Id | null;
  /** Whether that should be there. */
  listed?: boolean | null;
  /** And with which area in 0.01 m2, where owners vote. */
  area?: number | null;
  /** How it stands. */
  status: ObjectionStatus;
  /** Where the host keeps the reason of the latest decision. */
  answer?: Id | null;
}

/** A page of objections, in the order in which they came. */
export interface ObjectionsView {
  /** How many there are. */
  total: number;
  /** Those of the page. */
  objections: ObjectionView[];
}

/** What a merchant offers for points (兑换项). */
export type OfferId = Id;

/** How an offer stands. */
export interface OfferView {
  /** Which. */
  offer: OfferId;
  /** Who offers. */
  merchant: OrganisationId;
  /** Points for one. */
  price: Amount;
  /** How many are left. */
  stock: number;
  /** What a person must have done to be served. */
  requires?: Requirement | null;
  /** Whether it was taken back. */
  withdrawn: boolean;
  /** Whether it is for sale now: not taken back, not sold out, and its merchant may act. */
  forSale: boolean;
}

/** A stretch of a working day. */
export interface OfficeHours {
  /** First minute of the day, counted from midnight: 510 is 08:30. */
  fromMinute: number;
  /** End, exclusive. */
  toMinute: number;
}

/** An open case. */
export interface OpenCase {
  /** Which. */
  case: CaseId;
  /** Of which kind. */
  kind: KindCode;
  /** Where it is. */
  region: RegionCode;
  /** At which level. */
  level: Level;
  /** How far it has come. */
  stage: Stage;
  /** Whom it is with. */
  unit: Unit;
  /** Its deadline. */
  due: Timestamp;
  /** Why the deadline is only a day to look again. */
  deferral?: Deferral | null;
}

/** What the list of a frozen topic's electorate, and its opening, wait for. */
export interface OpeningTerms {
  /** Until when, exclusive, the list is published before anybody can open the voting. */
  listUntil: Timestamp;
  /** Until when, exclusive, it can be objected to. */
  objectionsUntil: Timestamp;
  /** Objections that nobody decided on until then leave the list as it stands. */
  listDue: Timestamp;
  /** The clock opens the voting then, where nobody did before. */
  opens: Timestamp;
}

/** What one option had. */
export interface OptionVotes {
  /** Which. */
  option: number;
  /** Its votes or points, by each measure. */
  votes: number[];
  /** Whether they are a share that is enough, where one is asked for, by each measure. */
  tests: Inequality[];
}

/** A social organisation, group, merchant, department or other body (组织). */
export type OrganisationId = Id;

/** What an organisation is. */
export type OrganisationKind =
  /** 社会组织: a registered social organisation; has a credit code. */
  | 'socialOrganisation'
  /** 自组织: a self-organised group of residents. */
  | 'selfOrganisedGroup'
  /** 企业: an enterprise; has a credit code. */
  | 'enterprise'
  /** 商户: a merchant of the alliance; has a credit code. */
  | 'merchant'
  /** 政府部门: a government department; has a credit code. */
  | 'department'
  /** 百姓议事会: the residents' council, which deliberates. */
  | 'residentsCouncil'
  /** 乡贤参事会: the council of local worthies, which advises. */
  | 'worthiesCouncil'
  /** 百姓服务团: the residents' service corps. */
  | 'serviceCorps'
  /** 法律服务团: the legal service corps. */
  | 'legalServiceCorps'
  /** 道德评审团: the panel that judges good conduct. */
  | 'ethicsPanel'
  /** Another body of the community, such as the supervisory committee (村务监督委员会). */
  | 'communityBody';

/** How organisations are entered. Periods end at 24:00 of their last working day; whoever applied keeps those under which they did. */
export interface OrganisationRules {
  /** How long a review may take, at each level. */
  review: ReviewTerms;
  /** Applications that one person may have under review. */
  applicationsPerPersonMax: number;
  /** Applications that may wait for one region's review. */
  applicationsPerRegionMax: number;
  /** Officers that an organisation may name. */
  officersMax: number;
}

/** How an organisation stands. */
export type OrganisationStatus =
  /** Under review. */
  | {
      applied: {
        /** Whose it is to review: the organisation's village, or a region above it. */
        region: RegionCode;
        /** When the review is due. */
        due: Timestamp;
        /** Whether that has passed where no region above could take it. */
        overdue: boolean;
      };
    }
  /** May act. */
  | { active: Record<string, never> }
  /** Turned down; the same applicant can apply again. */
  | {
      rejected: {
        /** Whose review it was. */
        region: RegionCode;
        /** Until when it can be appealed, exclusive; never where this was the appeal. */
        appealUntil?: Timestamp | null;
      };
    }
  /** Taken back by whoever applied; anyone can apply. */
  | { withdrawn: Record<string, never> }
  /** Stopped from acting, until it is reinstated or dissolved. */
  | { suspended: Record<string, never> }
  /** Ended for good. */
  | { dissolved: Record<string, never> };

/** How an organisation stands. */
export interface OrganisationView {
  /** Which. */
  organisation: OrganisationId;
  /** What it is. */
  kind: OrganisationKind;
  /** Where it is active. */
  region: RegionCode;
  /** How it stands. */
  status: OrganisationStatus;
}

/** What came of a command. */
export type Outcome =
  /** It happened: these events became true, all of them. */
  | {
      accepted: {
        /** In order. */
        events: Event[];
      };
    }
  /** It did not happen, and nothing changed. */
  | { refused: Refused };

/** A statement that is a group's own. */
export interface OwnStatement {
  /** Which statement. */
  statement: number;
  /** Whether the group is for it, rather than against it. */
  agrees: boolean;
  /** Both tests are passed; else it is kept because nothing else is. */
  significant: boolean;
  /** How far the group stands from all others: z of the two-proportion test, in hundredths. */
  zHundredths: number;
}

/** A unit, and who casts for it. */
export interface OwnedUnit {
  /** Its name in its region's register, such as the number of its certificate. */
  unit: Id;
  /** Who casts for it; the developer, until it is delivered. */
  owner: PersonId;
  /** Its exclusive area in 0.01 m2; 0 strikes it out. */
  area: number;
}

/** A box (票箱) of papers, with its control totals. */
export interface PaperBox {
  /** Which. */
  batch: Id;
  /** By paper, in the booth or carried about. */
  channel: EntryChannel;
  /** Papers given out for it. */
  issued: number;
  /** Papers counted in it, once they were. More than were given out for it came out of another, or from nowhere. */
  papers?: number | null;
}

/** How often a person did an act. */
export interface ParticipationView {
  /** Who. */
  person: PersonId;
  /** Which act. */
  act: ActCode;
  /** How many times, reversed awards left out. */
  times: number;
  /** How much it earned today (Beijing). */
  earnedToday: Amount;
  /** How much it can earn in a day. */
  dayCap: Amount;
}

/** Whoever acts: a resident, a worker, an officer (人). */
export type PersonId = Id;

/** What a person holds. */
export interface PersonView {
  /** Who. */
  person: PersonId;
  /** What they can spend. */
  balance: Amount;
}

/** A change that waits for its date. */
export interface PlannedReshape {
  /** Its name. */
  reshape: ReshapeId;
  /** When. */
  on: Timestamp;
}

/** What is answered. */
export type PointsAnswer =
  /** What a person holds. */
  | { person: PersonView }
  /** How often a person did an act. */
  | { participation: ParticipationView }
  /** What a merchant holds. */
  | { merchant: MerchantView }
  /** What a fund has issued. */
  | { fund: FundView }
  /** How an offer stands. */
  | { offer: OfferView }
  /** How a redemption stands. */
  | { redemption: RedemptionView }
  /** The buyer's code. */
  | {
      verificationCode: {
        /** The code. */
        code: VerificationCode;
        /** Good before this instant. */
        due: Timestamp;
      };
    }
  /** A settlement. */
  | { settlement: SettlementView }
  /** A merchant's line. */
  | { settlementLine: SettlementLine }
  /** Where every point is. */
  | { ledger: LedgerTotals };

/** What may be asked of points. */
export type PointsCommand =
  /** Open a fund, which issues points in a region and below. */
  | {
      openFund: {
        /** The fund. */
        fund: FundId;
        /** Where whoever earns from it must live. */
        region: RegionCode;
      };
    }
  /** Award a person the points of an act, as the charter's rule says: all of them or none. */
  | {
      award: {
        /** Who did it. */
        person: PersonId;
        /** Which act of the charter. */
        act: ActCode;
        /** Which fund issues the points. */
        fund: FundId;
        /** What shows that it was done; one source counts once for an act and a person. */
        source: SourceId;
      };
    }
  /** Take back an award that was false. It stays on record and is never awarded again. */
  | {
      reverse: {
        /** Who was awarded. */
        person: PersonId;
        /** For which act. */
        act: ActCode;
        /** On what grounds. */
        source: SourceId;
        /** Where the host keeps the reasons. */
        reason: Id;
      };
    }
  /** Offer a good or a service for points. */
  | {
      publishOffer: {
        /** The offer. */
        offer: OfferId;
        /** Who offers. */
        merchant: OrganisationId;
        /** Points for one; nothing only where an act is required. */
        price: Amount;
        /** How many there are. */
        stock: number;
        /** What a person must have done to be served. */
        requires?: Requirement | null;
      };
    }
  /** Take an offer back; what is reserved stays reserved. */
  | {
      withdrawOffer: {
        /** Which. */
        offer: OfferId;
      };
    }
  /** Reserve one of an offer: its price is held until the merchant confirms. */
  | {
      reserve: {
        /** The redemption. */
        redemption: RedemptionId;
        /** Of which offer. */
        offer: OfferId;
        /** For whom. */
        buyer: Buyer;
      };
    }
  /** Confirm with the buyer's verification code (核销) that a redemption was handed over. */
  | {
      confirm: {
        /** Which redemption. */
        redemption: RedemptionId;
        /** The code that the buyer showed. */
        code: VerificationCode;
      };
    }
  /** Give a reserved redemption up. */
  | {
      cancel: {
        /** Which redemption. */
        redemption: RedemptionId;
      };
    }
  /** The clock's: a reserved redemption was not confirmed in time. */
  | {
      expireRedemption: {
        /** Which redemption. */
        redemption: RedemptionId;
      };
    }
  /** The engine's: a merchant ended. */
  | {
      release: {
        /** Which. */
        merchant: OrganisationId;
      };
    }
  /** Settle what the merchants of a region hold: their points are cleared for CNY (清算). */
  | {
      settle: {
        /** The settlement. */
        settlement: SettlementId;
        /** Whose merchants; suspended and dissolved ones too, since what they earned is owed. */
        region: RegionCode;
      };
    }
  /** The engine's: what a person earned and held passes on to the one they were found to be. Open redemptions are cancelled; what both were awarded for one act is taken back once, as far as the points are still there. */
  | {
      combine: {
        /** Who goes. */
        person: PersonId;
        /** Who stays. */
        into: PersonId;
      };
    }
  /** The engine's: a person is erased; what they hold goes back to the funds. */
  | {
      forfeit: {
        /** Who. */
        person: PersonId;
      };
    };

/** What can become true in points. */
export type PointsEvent =
  /** A fund was opened. */
  | {
      fundOpened: {
        fund: FundId;
        region: RegionCode;
      };
    }
  /** A person earned: the fund issued the amount. */
  | {
      pointsAwarded: {
        person: PersonId;
        act: ActCode;
        fund: FundId;
        source: SourceId;
        amount: Amount;
      };
    }
  /** A false award was reversed: the fund has the amount back. */
  | {
      awardReversed: {
        person: PersonId;
        act: ActCode;
        fund: FundId;
        source: SourceId;
        amount: Amount;
        reason: Id;
      };
    }
  /** An offer was published. */
  | {
      offerPublished: {
        offer: OfferId;
        merchant: OrganisationId;
        price: Amount;
        stock: number;
        requires?: Requirement | null;
      };
    }
  /** An offer was taken back. */
  | {
      offerWithdrawn: {
        offer: OfferId;
      };
    }
  /** A redemption was reserved; it must be confirmed before `due`, in at most `tries` tries. */
  | {
      redemptionReserved: {
        redemption: RedemptionId;
        offer: OfferId;
        buyer: Buyer;
        price: Amount;
        tries: number;
        due: Timestamp;
      };
    }
  /** A wrong verification code was given. */
  | {
      codeRejected: {
        redemption: RedemptionId;
        triesLeft: number;
      };
    }
  /** A redemption was handed over: the merchant earned its price. */
  | {
      redemptionConfirmed: {
        redemption: RedemptionId;
      };
    }
  /** A redemption ended without being handed over: points and stock went back. */
  | {
      redemptionReturned: {
        redemption: RedemptionId;
        cause: ReturnCause;
      };
    }
  /** Merchants were settled: the points of the lines were cleared at the rate. */
  | {
      settled: {
        settlement: SettlementId;
        region: RegionCode;
        rate: CnyPerPoint;
        lines: SettlementLine[];
        totals: SettlementTotals;
      };
    }
  /** A person's awards and points passed on to the one they were found to be. */
  | {
      pointsCombined: {
        person: PersonId;
        into: PersonId;
        amount: Amount;
      };
    }
  /** A person was erased: the fund has back what they held of it. */
  | {
      pointsForfeited: {
        person: PersonId;
        fund: FundId;
        amount: Amount;
      };
    };

/** What can be asked of points. */
export type PointsQuery =
  /** What a person holds. */
  | {
      person: {
        /** Who. */
        person: PersonId;
      };
    }
  /** How often a person did an act, and what it can still earn today. */
  | {
      participation: {
        /** Who. */
        person: PersonId;
        /** Which act of the charter. */
        act: ActCode;
      };
    }
  /** What a merchant holds, and how it came to it. */
  | {
      merchant: {
        /** Which. */
        merchant: OrganisationId;
      };
    }
  /** What a fund has issued. */
  | {
      fund: {
        /** Which. */
        fund: FundId;
      };
    }
  /** How an offer stands. */
  | {
      offer: {
        /** Which. */
        offer: OfferId;
      };
    }
  /** How a redemption stands. */
  | {
      redemption: {
        /** Which. */
        redemption: RedemptionId;
      };
    }
  /** The code that the buyer shows to the merchant, while the redemption is reserved. */
  | {
      verificationCode: {
        /** Of which redemption. */
        redemption: RedemptionId;
      };
    }
  /** A settlement with all its lines. */
  | {
      settlement: {
        /** Which. */
        settlement: SettlementId;
      };
    }
  /** A merchant's own line of a settlement. */
  | {
      settlementLine: {
        /** Which settlement. */
        settlement: SettlementId;
        /** Whose line. */
        merchant: OrganisationId;
      };
    }
  /** Where every point is. */
  | { ledger: Record<string, never> };

/** Why points refuse, in the published order, after membership's refusals. */
export type PointsRefusal =
  /** organisation {organisation} is not a merchant */
  | {
      notAMerchant: {
        organisation: OrganisationId;
      };
    }
  /** no fund {fund} is open */
  | {
      unknownFund: {
        fund: FundId;
      };
    }
  /** the charter knows no act {act} */
  | {
      unknownAct: {
        act: ActCode;
      };
    }
  /** {person} was not awarded for act {act} from source {source} */
  | {
      unknownAward: {
        person: PersonId;
        act: ActCode;
        source: SourceId;
      };
    }
  /** no offer {offer} is known */
  | {
      unknownOffer: {
        offer: OfferId;
      };
    }
  /** no redemption {redemption} is known */
  | {
      unknownRedemption: {
        redemption: RedemptionId;
      };
    }
  /** no settlement {settlement} is known */
  | {
      unknownSettlement: {
        settlement: SettlementId;
      };
    }
  /** settlement {settlement} has no line of merchant {merchant} */
  | {
      notInSettlement: {
        settlement: SettlementId;
        merchant: OrganisationId;
      };
    }
  /** fund {fund} is open already */
  | {
      fundExists: {
        fund: FundId;
      };
    }
  /** offer {offer} was published already */
  | {
      offerExists: {
        offer: OfferId;
      };
    }
  /** redemption {redemption} was reserved already */
  | {
      redemptionExists: {
        redemption: RedemptionId;
      };
    }
  /** settlement {settlement} was made already */
  | {
      settlementExists: {
        settlement: SettlementId;
      };
    }
  /** {person} cannot award themself */
  | {
      ownAward: {
        person: PersonId;
      };
    }
  /** fund {fund} serves region {region}, the person lives in grid {grid} */
  | {
      fundElsewhere: {
        fund: FundId;
        region: RegionCode;
        grid: RegionCode;
      };
    }
  /** earning by this act takes proof {needed} or better, this is {proof} */
  | {
      proofTooLow: {
        proof: ProofLevel;
        needed: ProofLevel;
      };
    }
  /** {person} was awarded for act {act} from source {source} already */
  | {
      alreadyAwarded: {
        person: PersonId;
        act: ActCode;
        source: SourceId;
      };
    }
  /** act {act} earns at most {cap} a day, {earned} are earned and {asked} more are asked; the day ends at {until} */
  | {
      capReached: {
        act: ActCode;
        cap: Amount;
        earned: Amount;
        asked: Amount;
        until: Timestamp;
      };
    }
  /** the award of {person} for act {act} from source {source} was reversed already */
  | {
      alreadyReversed: {
        person: PersonId;
        act: ActCode;
        source: SourceId;
      };
    }
  /** the price of this offer is at least {least}, this is {price}; it may be zero only where an act is required */
  | {
      priceTooLow: {
        price: Amount;
        least: Amount;
      };
    }
  /** an offer begins with a stock of at least 1 */
  | { stockEmpty: Record<string, never> }
  /** a required act must be required at least once, {act} is required 0 times */
  | {
      requirementEmpty: {
        act: ActCode;
      };
    }
  /** offer {offer} was withdrawn */
  | {
      offerWithdrawn: {
        offer: OfferId;
      };
    }
  /** merchant {merchant} cannot redeem its own offer */
  | {
      ownOffer: {
        merchant: OrganisationId;
      };
    }
  /** this offer requires act {act} {needed} times, it was done {done} times */
  | {
      requirementNotMet: {
        act: ActCode;
        done: number;
        needed: number;
      };
    }
  /** nothing of offer {offer} is left; what is reserved may come back */
  | {
      soldOut: {
        offer: OfferId;
      };
    }
  /** this takes {needed} points, the balance is {balance} */
  | {
      balanceTooLow: {
        balance: Amount;
        needed: Amount;
      };
    }
  /** redemption {redemption} is {status} already */
  | {
      redemptionOver: {
        redemption: RedemptionId;
        status: RedemptionStatus;
      };
    }
  /** this redemption was reserved until {due}, it is {at} */
  | {
      redemptionLate: {
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** this redemption is reserved until {due}, it is {at} */
  | {
      notDue: {
        due: Timestamp;
        at: Timestamp;
      };
    }
  /** {person} redeems, and cannot confirm it for the merchant */
  | {
      ownConfirmation: {
        person: PersonId;
      };
    }
  /** {person} acts for merchant {merchant}, and cannot settle what it is paid */
  | {
      ownSettlement: {
        person: PersonId;
        merchant: OrganisationId;
      };
    }
  /** no merchant of region {region} holds points */
  | {
      nothingToSettle: {
        region: RegionCode;
      };
    }
  /** the ledger counts up to {max} points, this would add {asked} to {total} */
  | {
      ledgerFull: {
        total: Amount;
        asked: Amount;
        max: Amount;
      };
    };

/** What earns points and what they are good for. */
export interface PointsRules {
  /** The acts that earn. */
  acts: EarningRule[];
  /** Minutes in which a reserved redemption must be confirmed, or it expires. */
  redemptionMinutes: number;
  /** Wrong verification codes after which a redemption is closed. */
  codeTries: number;
  /** What a merchant is paid for a point at a settlement, in CNY. */
  cnyPerPoint: CnyPerPoint;
}

/** What is elected at once: a committee, a chair, a list of representatives. */
export interface Post {
  /** Who or what stands for it, ascending. */
  options: number[];
  /** How many are elected, at least 1. */
  seats: number;
  /** Seats that are kept (专设名额), such as a woman's. */
  reserved?: Reserved[];
  /** The share of those who took part that an option needs, in every measure; any where absent. In a topic it is what the rule asks for, whatever the proposer writes. */
  elected?: Threshold | null;
}

/** The count of one post. */
export interface PostCount {
  /** What each option had. */
  votes: OptionVotes[];
  /** Who is elected, in order. */
  seated: Seated[];
  /** Who is tied for the next seat, where the policy is to vote again. */
  tied: number[];
  /** Seats that nobody has. */
  open: number;
}

/** What came of one post. */
export interface PostView {
  /** Who is elected, and has lost that to nobody above them, in the order of the votes. */
  elected: number[];
  /** Seats that a run-off fills; without those that are kept for somebody, and nobody is left for. */
  open: number;
  /** Who can stand for them, most votes first. */
  stand: number[];
  /** How many of these a run-off can have; it cannot be where there is none. */
  sizes: number[];
}

/** What a law, or a community's own decision, fixes of a vote. */
export interface Preset {
  /** Its name, such as "owners.ordinary"; none that this library has for another. */
  name: string;
  /** The law and the article, or the decision. */
  source: string;
  /** The first day on which it holds. */
  from: Day;
  /** The last, where there is one. */
  to?: Day | null;
  /** How sure it is. */
  certainty: Certainty;
  /** Who votes: one of these. */
  electorates: Electorate[];
  /** What is counted, as those electorates are: the shares must be met in each. */
  measures: VoteMeasure[];
  /** What share of the electorate must take part. */
  quorum: Threshold;
  /** What share must be in favour; in an election, of each who is elected. */
  approval: Threshold;
  /** In favour out of whom. */
  approvalOf: Base;
  /** It can adopt covenants, such as 村规民约 (村民委员会组织法 27), 居民公约 (城市居民委员会组织法 15) or 管理规约 (民法典 278). */
  covenants?: boolean;
  /** Who can have the vote called: any of these, and nobody else unless it is `convened` too. */
  calledBy?: Caller[];
  /** The committee itself calls it (由村民委员会、居民委员会召集, 由村民选举委员会主持): what the village's cadre proposes takes the seconds of the rule. Where `calledBy` names nobody, nobody else proposes it; by a preset with neither, whoever has the seconds calls it. */
  convened?: boolean;
  /** Notice before the vote, at least: for so long the list is published (`life.listDays`). */
  notice?: Days | null;
  /** How that list is objected to (`life.listObjectionDays`, `life.listDecisionDays`). */
  listObjections?: ListObjections | null;
  /** Fewest and most days of voting. */
  votingDays?: VotingDays | null;
  /** The result is public within so many days of the end of voting, at most (`ballots.countingDays`). */
  resultWithin?: Days | null;
  /** Public notice of the result, at least (`life.noticeDays`). */
  resultNotice?: Days | null;
  /** Ballots are secret. */
  secret?: boolean;
  /** More stand for each post than it has seats (差额选举): what is asked is whom to elect. */
  contested?: boolean;
  /** It fills the seats that an election left open, from among those who were not elected (另行选举): a topic by it names that election in `follows`. */
  runoff?: boolean;
  /** Of such a vote: it opens within so many days, at most, of the count of the election, or of the last run-off of it; also where that is on public notice meanwhile. */
  runoffWithin?: Days | null;
  /** It is about the recall of somebody (罢免), whom and on which ground a topic by it names in `recalls`; and for so many months none of them that failed is asked for again on the same ground. */
  recallAgain?: Months | null;
  /** Of such a vote: it opens within so many days, at most, of having its seconds; to screen, to discuss and to open it take no more together (`life`). */
  recallWithin?: Days | null;
  /** What proxies are held to. */
  proxies?: ProxyLimits | null;
  /** What leaves it to the voters' own rules that silence means something, and days between service and the end of voting, at least; where absent, silence means nothing. */
  silence?: Days | null;
}

/** A whole number, exact, as a decimal string. */
export type Product = string;

/** Members of one proof level. */
export interface ProofFigure {
  /** Which. */
  proof: ProofLevel;
  /** How many. */
  members: number;
}

/** How sure it is that a person is who they say, from none upward. */
export type ProofLevel =
  /** Nobody checked anything. */
  | 'none'
  /** A phone number answered. */
  | 'phone'
  /** A grid's code was scanned on the spot. */
  | 'scannedCode'
  /** A member of staff knows the person. */
  | 'seenByStaff'
  /** A document was shown. */
  | 'document'
  /** The national network identity service vouched; voluntary (网络数据条例 43). */
  | 'networkIdentity';

/** The least proof that an act takes. */
export interface ProofRule {
  /** Which act. */
  act: ProvenAct;
  /** This proof or better. */
  least: ProofLevel;
}

/** What can take more proof of identity than joining does. */
export type ProvenAct =
  /** 提议: propose a topic. */
  | 'propose'
  /** 附议: second a topic. */
  | 'second'
  /** 表决: cast a ballot. */
  | 'cast'
  /** 兑换: redeem points. */
  | 'redeem'
  /** 报事: report a case in one's own name. */
  | 'report'
  /** 换证: be known under a new identity key without showing the digest under the old one. */
  | 'rekey';

/** A page of who casts for whom, in order of the bytes of the handles, which tells nothing. Once the list is frozen, of whoever is on it; what others entrusted before is cast nowhere. */
export interface ProxiesView {
  /** How many there are. */
  total: number;
  /** Those of the page. */
  proxies: ProxyView[];
}

/** What proxies are held to. */
export interface ProxyLimits {
  /** Of how many one person can be the proxy, at most. */
  perProxy: number;
  /** Calendar days that lie between the entrusting and the vote by it, at least. */
  daysBefore: number;
  /** A proxy is close kin. */
  kin?: boolean;
  /** The law and the article, or the decision. */
  source: string;
}

/** Who else can cast a vote (委托投票). A proxy acts in person, and who has one is nobody's proxy. */
export interface ProxyRule {
  /** Of how many one person can be the proxy, at least 1. */
  perProxy: number;
  /** Calendar days that lie between the entrusting and the vote by it, at least. */
  daysBefore: number;
  /** Only close kin can be one who may vote themself (有选举权的近亲属, 村民委员会组织法 15): kin as the principal states it, who may vote by the list. */
  kin?: boolean;
}

/** A vote that is entrusted to somebody, as all see it; also after it was cast, by whomever. */
export interface ProxyView {
  /** Whose vote, by the handle that is on the list: a person's, or their household's. */
  principal: Id;
  /** The handle of whoever is to cast it. */
  proxy: Id;
}

/** A ballot as it is published after closing. All of them, in order of their trackers, are the leaves of the Merkle tree whose root is announced. */
export interface PublishedBallot {
  /** What its voter finds it by. */
  tracker: Tracker;
  /** What it says. */
  ballot: Ballot;
  /** The area it stands for in 0.01 m2, where owners vote. */
  area?: number | null;
}

/** A purpose for which a data item may be asked (处理目的). */
export type PurposeCode = Id;

/** What can be asked. */
export type Query =
  /** Of the journal and the engine as a whole. */
  | { journal: JournalQuery }
  /** Of membership. */
  | { membership: MembershipQuery }
  /** Of deliberation. */
  | { deliberation: DeliberationQuery }
  /** Of covenants. */
  | { covenant: CovenantQuery }
  /** Of points. */
  | { points: PointsQuery }
  /** Of cases. */
  | { cases: CasesQuery }
  /** Of the catalogue. */
  | { catalogue: CatalogueQuery }
  /** Of consultation. */
  | { consultation: ConsultationQuery }
  /** Of the vault's index. */
  | { vault: VaultQuery };

/** A question: who asks what, when. */
export interface Question {
  /** When, by the host's clock; never before what has already become true. */
  at: Timestamp;
  /** Who asks; the host has made sure that it is they. */
  actor: PersonId;
  /** What. */
  query: Query;
}

/** A question to a public body (咨询). */
export type QuestionId = Id;

/** How a question stands. */
export type QuestionStatus =
  /** Waits for an answer. */
  | {
      open: {
        /** When whoever has it answers at the latest, exclusive. */
        due: Timestamp;
        /** Whether the body did not answer in time. */
        overdue: boolean;
      };
    }
  /** Answered. */
  | {
      answered: {
        /** Content digest of the answer. */
        content: Digest;
        /** When. */
        at: Timestamp;
        /** Under which identity. */
        shown: ShownIdentity;
        /** Whether it solved the matter, as whoever asked says. */
        solved?: boolean | null;
      };
    }
  /** Taken back. */
  | { withdrawn: Record<string, never> };

/** A question and its answer. Who asked is not in it. */
export interface QuestionView {
  /** Which. */
  question: QuestionId;
  /** Which body was asked. */
  body: OrganisationId;
  /** Content digest of the question. */
  content: Digest;
  /** When it was asked. */
  at: Timestamp;
  /** The region that it went up to. */
  with?: RegionCode | null;
  /** How it stands. */
  status: QuestionStatus;
}

/** How ranks are counted (规则表), fixed before anybody proposes. */
export interface RankSheet {
  /** The method. */
  method: RankedMethod;
  /** Two options with one number. */
  equalRanks: EqualRanks;
  /** A number that was left out. */
  skippedRanks: SkippedRanks;
  /** Options without a number. */
  unranked: Unranked;
  /** Ballots that rank none of the options left, by run-off. */
  exhausted: Exhausted;
  /** Who is out at once, by run-off. */
  elimination: Elimination;
  /** Options that are withdrawn. */
  withdrawn: Withdrawn;
}

/** How ranks are counted. */
export type RankedMethod =
  /** Schulze, by winning votes. */
  | 'schulze'
  /** Instant run-off: the last is out, round by round. */
  | 'runoff';

/** A reporter's rating (评价). */
export interface Rating {
  /** How fast it was taken up. */
  response: Score;
  /** How well it was solved. */
  solution: Score;
  /** How content the rater is. */
  satisfaction: Score;
}

/** Sums of ratings. */
export interface RatingSums {
  /** Closings that could be rated, since somebody known reported; the base of participation. */
  ratable: number;
  /** Ratings given; the base of the three means. */
  rated: number;
  /** Sum of the scores for response. */
  response: number;
  /** Sum of the scores for solution. */
  solution: number;
  /** Sum of the scores for satisfaction. */
  satisfaction: number;
}

/** A ratio between 0 and 1 of two whole numbers, such as "2/3". */
export type Ratio = string;

/** What someone made of a statement. */
export type Reaction =
  /** Against it. */
  | 'disagree'
  /** Neither. */
  | 'pass'
  /** For it. */
  | 'agree';

/** Whose recall is asked for, and why (罢免理由). */
export interface Recall {
  /** Whose; that they hold an office is for the screening. They neither screen the topic, nor decide on objections to it, nor give out papers, nor enter or count ballots of others, nor watch a mobile box. */
  person: PersonId;
  /** Where the host keeps the ground. Whether another one is the same in other words is for the screening. */
  ground: Id;
}

/** What came of a request, and where it is written down. */
export interface Receipt {
  /** Its place in the journal, counted from zero; zero is the creation. */
  seq: number;
  /** Which request. */
  request: RequestId;
  /** When. */
  at: Timestamp;
  /** Deadlines that had passed and fired before it, each with what followed from it. */
  before: Step[];
  /** What came of it. */
  outcome: Outcome;
  /** What followed from it. */
  after: Step[];
  /** The leaf of its record in the Merkle log. */
  digest: Digest;
}

/** A record. */
export interface RecordView {
  /** The name under which the vault keeps it. */
  record: SourceId;
  /** About whom. */
  person: PersonId;
  /** Which item. */
  item: ItemCode;
  /** Who collected it, and answers for it. */
  holder: OrganisationId;
  /** Who asked: a worker, the person themself, their guardian. Whom it is about knows a worker of a public body, who acts under its shown identity (亮明身份), and of another body the handle. */
  asker?: PersonId | null;
  /** How others know who asked (化名), where that is not shown and they are a member of a grid. */
  handle?: Id | null;
  /** What for. */
  purpose: PurposeCode;
  /** Digest of the content. */
  content: Digest;
  /** When it was collected. */
  at: Timestamp;
  /** It is fresh before this instant. */
  until: Timestamp;
  /** Whether it is fresh now. */
  fresh: boolean;
  /** Who received it. */
  sharedWith: OrganisationId[];
}

/** One redemption of an offer (兑换). */
export type RedemptionId = Id;

/** How a redemption stands. */
export type RedemptionStatus =
  /** Waits for the merchant; the points are held. */
  | 'reserved'
  /** Handed over. */
  | 'confirmed'
  /** Given up. */
  | 'cancelled'
  /** Not confirmed in time. */
  | 'expired'
  /** Closed by wrong codes. */
  | 'locked';

/** How a redemption stands. The verification code is asked for apart. */
export interface RedemptionView {
  /** Which. */
  redemption: RedemptionId;
  /** Of which offer. */
  offer: OfferId;
  /** At which merchant. */
  merchant: OrganisationId;
  /** For whom; a person only to themself and to who works for their grid. */
  buyer?: Buyer | null;
  /** How the merchant knows the buyer (化名), while they are a member of a grid. */
  handle?: Id | null;
  /** Its price when it was reserved. */
  price: Amount;
  /** It must be confirmed before this instant. */
  due: Timestamp;
  /** How many wrong codes it can still bear. */
  triesLeft: number;
  /** How it stands. */
  status: RedemptionStatus;
}

/** Why not. Boxed, since nearly every step of the door passes it on and hardly ever has one. */
export type Refusal =
  /** The door's own. */
  | { engine: EngineRefusal }
  /** Of the charter. */
  | { charter: CharterRefusal }
  /** Of membership. */
  | { membership: MembershipRefusal }
  /** Of deliberation. */
  | { deliberation: DeliberationRefusal }
  /** Of covenants. */
  | { covenant: CovenantRefusal }
  /** Of points. */
  | { points: PointsRefusal }
  /** Of cases. */
  | { cases: CasesRefusal }
  /** Of the catalogue. */
  | { catalogue: CatalogueRefusal }
  /** Of consultation. */
  | { consultation: ConsultationRefusal }
  /** Of the vault's index. */
  | { vault: VaultRefusal };

/** The words of a refusal on the wire. */
export interface Refused {
  /** The stable code, such as "points.capReached". */
  code: RefusalCode;
  /** The message in English. */
  en: string;
  /** The message in simplified Chinese. */
  zh: string;
  /** Whether the same request can succeed later though nobody changes anything. */
  retryable: boolean;
  /** The charter's field, article or standard behind it. */
  rule: string;
  /** The numbers behind it. */
  detail: Refusal;
}

/** A region's code: 12 digits, and up to 6 more for a grid */
export type RegionCode = string;

/** The figures of the cases in a region. */
export interface RegionFigures {
  /** Which. */
  region: RegionCode;
  /** Cases reported: the sum over the stages. */
  reported: number;
  /** Of these, those still open. */
  open: number;
  /** Cases by stage. */
  stages: StageFigure[];
  /** Cases closed and not reopened since, by the level that closed them. */
  resolved: LevelFigure[];
  /** Of these, those in whose last round a deadline was missed. */
  resolvedLate: number;
  /** Deadlines missed, by whatever unit. */
  missed: number;
  /** Times that a case went up a level. */
  escalated: number;
  /** Times that a case was reopened. */
  reopened: number;
  /** Cases by kind, in the order in which kinds first came. */
  kinds: KindFigure[];
  /** Ratings, with what they are to be divided by. */
  ratings: RatingSums;
}

/** The history of the region that a code is or was of. */
export interface RegionHistory {
  /** The code under which it lives on: its own, or that of the region that absorbed it. */
  region: RegionCode;
  /** How it stood, the earliest first; the last is how it stands, or stood when it ended. */
  versions: RegionVersion[];
  /** The grid that it was split from. */
  splitFrom?: Turn | null;
  /** The region that absorbed it. */
  became?: Turn | null;
  /** The grids that were split from it. */
  parts: Turn[];
  /** The regions that it absorbed. */
  absorbed: Turn[];
  /** Changes that wait for their date, in order of their names. What they are is the host's to publish, since a split names households. */
  planned: PlannedReshape[];
}

/** How a region stood for a while. */
export interface RegionVersion {
  /** From when; until the next version's, or until it ended. */
  since: Timestamp;
  /** Its code. */
  region: RegionCode;
  /** Its public name. */
  name: Id;
  /** What it lay in, as that was last called. */
  parent?: RegionCode | null;
}

/** How a region stands. */
export interface RegionView {
  /** Its code. */
  region: RegionCode;
  /** Its public name. */
  name: Id;
  /** Its level. */
  level: Level;
  /** What it lies in. */
  parent?: RegionCode | null;
  /** Members here and below. */
  members: number;
  /** Households here and below. */
  households: number;
}

/** A request: who asks for what, when, under which identifier. */
export interface Request {
  /** The key of idempotency: the same identifier gives the first outcome again. */
  id: RequestId;
  /** When, by the host's clock; never before what has already become true. */
  at: Timestamp;
  /** Who asks; the host has made sure that it is they. */
  actor: PersonId;
  /** How it came, where that is more than the actor's own doing. */
  via?: Via | null;
  /** For what. */
  command: Command;
}

/** A request: the key of idempotency. */
export type RequestId = Id;

/** What a person must have done to be served, such as four anti-fraud activities. */
export interface Requirement {
  /** Which act of the charter. */
  act: ActCode;
  /** How many times at least; they are not used up. */
  times: number;
}

/** Seats kept for some: at least so many of them are elected, or their seats stay empty. */
export interface Reserved {
  /** For whom, ascending. */
  options: number[];
  /** How many. */
  seats: number;
}

/** A change of a region, planned or done: the host's name for the decision behind it (区划调整). */
export type ReshapeId = Id;

/** How a region changes. */
export type Reshaping =
  /** It is called otherwise. */
  | {
      rename: {
        /** Its new public name. */
        name: Id;
      };
    }
  /** It lies in another region, or has another code, or both. */
  | {
      move: {
        /** What it lies in from then on. */
        parent: RegionCode;
        /** Its code from then on; a grid's is that of its village and the local suffix. */
        code: RegionCode;
      };
    }
  /** A grid gives households to new grids beside it. Every household is named once. How many there are is to be entered again, for each. */
  | {
      split: {
        /** The households that stay. */
        stay: HouseholdId[];
        /** The new grids. */
        parts: GridPart[];
      };
    }
  /** It absorbs others of its level, with all that lies in them. */
  | {
      merge: {
        /** The others. */
        absorbed: RegionCode[];
      };
    };

/** A retention category. What is in no category is not kept (PIPL 6, 19). */
export interface RetentionCategory {
  /** Its name in this charter. */
  category: CategoryCode;
  /** Why it may be kept at all. */
  basis: LawfulBasis;
  /** For how many calendar days: 1 to 36,500; the last ends at 24:00. */
  keepDays: number;
  /** From when these count. */
  from: KeptFrom;
}

/** Why a redemption ended without being handed over. */
export type ReturnCause =
  /** It was given up. */
  | 'cancelled'
  /** It was not confirmed in time. */
  | 'expired'
  /** The last try brought a wrong code. */
  | 'locked'
  /** The merchant that sold or bought ended. */
  | 'dissolved';

/** What a review finds. What was voted on is changed or ended by a vote on a new topic alone. */
export type ReviewFinding =
  /** It serves. */
  | 'keep'
  /** It needs a change, so a new topic. */
  | 'change'
  /** It should end, so a new topic. */
  | 'end';

/** How long a review of an organisation may take, and how long its applicant may appeal. */
export interface ReviewTerms {
  /** Working days in which one level reviews; then the application goes up. */
  workingDays: number;
  /** Working days in which the applicant may appeal a rejection. */
  appealWorkingDays: number;
}

/** What a person may be granted over a region. Being a resident or a household's delegate is not granted: it follows from joining. */
export type Role =
  /** 网格员: patrols a grid, helps its residents. */
  | 'gridWorker'
  /** 村社干部: works for a village or community. */
  | 'villageCadre'
  /** 镇街操作员: works in a town's centre. */
  | 'townOperator'
  /** 县区操作员: works in a county's centre. */
  | 'countyOperator'
  /** 市级操作员: works in the city's centre. */
  | 'cityOperator'
  /** 部门经办人: handles cases for a government department; granted with the department. */
  | 'departmentOfficer'
  /** 组织负责人: acts for an organisation; granted with the organisation. */
  | 'organisationOfficer'
  /** 商户店员: confirms redemptions for a merchant; granted with the merchant. */
  | 'merchantClerk'
  /** 审计员: reads, never writes. */
  | 'auditor'
  /** 个人信息保护负责人: sees to personal data. */
  | 'privacyOfficer'
  /** 居民代表、村民代表: votes where representatives do; may do nothing else. */
  | 'representative';

/** A role in force. */
export interface RoleView {
  /** Which. */
  role: Role;
  /** Over which region and all below. */
  region: RegionCode;
  /** For which organisation. */
  organisation?: OrganisationId | null;
  /** Until when, exclusive. */
  until?: Timestamp | null;
  /** How many times it can be passed on. */
  passes: number;
}

/** One round. */
export interface Round {
  /** How the options still in stand. */
  standings: DeliberationStanding[];
  /** What the ballots weigh that rank one of them. */
  continuing: number;
  /** And those that rank none any more. */
  exhausted: number;
  /** Who goes out; nobody in the last round. */
  out: number[];
  /** The tie policy named who. */
  byTie: boolean;
}

/** A named rule of the charter or of a covenant (规则). */
export type RuleCode = Id;

/** How many violations of a rule met with what; absent where that is withheld. */
export interface RuleFigures {
  /** Of which covenant. */
  covenant: CovenantId;
  /** Which of its rules. */
  rule: RuleCode;
  /** Recorded, the measure not yet applied. */
  noticed?: number | null;
  /** Met with a talk. */
  dissuaded?: number | null;
  /** Met with a notice. */
  exposed?: number | null;
  /** Referred. */
  referred?: number | null;
  /** Taken back; in none of the above. */
  withdrawn?: number | null;
}

/** The count by instant run-off. */
export interface RunoffCount {
  /** Round by round. */
  rounds: Round[];
  /** Who won; none where a tie is to be voted on again, or nobody ranked any. */
  winner?: number | null;
  /** Who is tied for last in the last round, where that is why it ended. */
  tied: number[];
}

/** The count by Schulze's method. */
export interface SchulzeCount {
  /** Every two options against each other. */
  duels: Duel[];
  /** Whom nobody beats. */
  unbeaten: number[];
  /** The one of these that won; none where they are to be voted on again. */
  winner?: number | null;
  /** Why no other beats the winner, or the first of the unbeaten. */
  proof: Beat[];
}

/** A mark from 1, the worst, to 5, the best. */
export type Score = number;

/** One who is elected. */
export interface Seated {
  /** Which option. */
  option: number;
  /** Only those for whom a seat is kept were looked at. */
  reserved: boolean;
  /** A tie was broken by the policy. */
  byTie: boolean;
}

/** The count of block, approval and score, post by post. */
export interface SeatsCount {
  /** In the order in which they were filled. */
  posts: PostCount[];
}

/** The host's secret: 32 to 64 bytes in hex. Kept by the host alone. */
export type Secret = string;

/** How far a data item reaches into private life (敏感程度). */
export type Sensitivity =
  /** 一般. */
  | 'ordinary'
  /** 敏感: health, religion, finance, location and their like (PIPL 28). */
  | 'sensitive'
  /** 未满十四周岁: about a child under 14 (PIPL 28, 31). */
  | 'under14';

/** A sentence in both languages. */
export interface Sentence {
  /** In English. */
  en: string;
  /** In Chinese. */
  zh: string;
}

/** A settlement of merchants over a period (清算批次). */
export type SettlementId = Id;

/** What one merchant is paid, and for what. */
export interface SettlementLine {
  /** Who. */
  merchant: OrganisationId;
  /** In its own reserved redemptions at its last line. */
  carried: Amount;
  /** Earned by redemptions since. */
  earned: Amount;
  /** Spent at other merchants since. */
  spent: Amount;
  /** In its own reserved redemptions now; not settled yet. */
  reserved: Amount;
  /** What it held, and is cleared. */
  net: Amount;
  /** What it is paid. */
  cny: Cny;
}

/** What the lines of a settlement add up to. */
export interface SettlementTotals {
  /** The sum of all that was carried. */
  carried: Amount;
  /** The sum of all that was earned. */
  earned: Amount;
  /** The sum of all that was spent. */
  spent: Amount;
  /** The sum of all that is reserved. */
  reserved: Amount;
  /** The sum of all that is cleared. */
  net: Amount;
  /** The sum of all payouts. */
  cny: Cny;
  /** What rounding took: net at the exact rate, less `cny`. Below zero where rounding added. */
  rounding: Cny;
}

/** A settlement. */
export interface SettlementView {
  /** Which. */
  settlement: SettlementId;
  /** Whose merchants. */
  region: RegionCode;
  /** When. */
  at: Timestamp;
  /** At what rate. */
  rate: CnyPerPoint;
  /** A line a merchant. */
  lines: SettlementLine[];
  /** What the lines add up to. */
  totals: SettlementTotals;
}

/** What an engine is created with. */
export interface Setup {
  /** The digest algorithm; it stays for the engine's life. */
  digest: Algorithm;
  /** The host's secret. */
  secret: Secret;
  /** The first charter. The engine's time begins when it takes effect. */
  charter: Charter;
}

/** Under what an answer is given (亮明身份): whose, and in which role. No person. */
export interface ShownIdentity {
  /** The organisation, or the region whose staff answer. */
  unit: Unit;
  /** In which role. */
  role: Role;
}

/** What it means that someone was served with a ballot, provably, and did not vote. Whether it may mean anything is left to the owners' own rules (业主大会和业主委员会指导规则 26), and disputed. */
export type Silence =
  /** Nothing. */
  | 'ignored'
  /** They took part, and abstained. */
  | 'participates'
  /** They took part, and their vote joins the majority of those cast. */
  | 'joinsMajority';

/** What silence means, and what that rests on (业主大会和业主委员会指导规则 26). */
export interface SilenceRule {
  /** What it means, for those whose service is on record. */
  counts: Silence;
  /** The owners' own rule that says so. */
  source: Id;
  /** Content digest of the notice that tells each of them what their silence will mean. */
  notice: Digest;
  /** Whole calendar days that lie between service and the end of voting, at least; who was served later says nothing by silence. 1 to the rule's `votingDays`. 舟山市物业管理条例 17 has public notice of 7 days where papers cannot be handed over. */
  servedDays: number;
}

/** A number that was left out. */
export type SkippedRanks =
  /** Is no gap: 1 and 3 are read as 1 and 2. */
  | 'closedUp';

/** Where something came from: an activity, a hotline ticket, a sensor event (来源). */
export type SourceId = Id;

/** How far a case has come (办理状态), whatever its level. */
export type Stage =
  /** 已上报: waits to be accepted or not. */
  | 'reported'
  /** 不予受理: not accepted, with a reason and the path to take instead. */
  | 'notAccepted'
  /** 已受理: accepted at its level; nobody works on it yet. */
  | 'accepted'
  /** 居民自治: the residents deliberate on it themselves. */
  | 'selfResolving'
  /** 村社办理: the grid or village works on it. */
  | 'handling'
  /** 委托办理: an organisation works on it for the village. */
  | 'entrusted'
  /** 派单: departments work on it, one of them in the lead. */
  | 'dispatched'
  /** 退单: a department gave it back; the dispatcher decides anew. */
  | 'returned'
  /** 已反馈: every unit gave its result; it waits to be closed. */
  | 'feedback'
  /** 办结: closed with a result, which went back to the reporter. */
  | 'closed'
  /** 已评价: closed, and rated by the reporter. */
  | 'evaluated'
  /** 重新办理: opened again; nobody works on it yet. */
  | 'reopened'
  /** 撤回: taken back by the reporter, or with the violation that a covenant had referred. */
  | 'withdrawn';

/** Cases at a stage. */
export interface StageFigure {
  /** Which. */
  stage: Stage;
  /** How many. */
  cases: number;
}

/** Where a topic stands, in a word. */
export type StageName =
  /** Being seconded. */
  | 'proposed'
  /** Being screened. */
  | 'screening'
  /** Declined in screening. */
  | 'declined'
  /** Its decline is appealed, or the annulment of its result. */
  | 'appealed'
  /** Being discussed. */
  | 'discussed'
  /** Seconded, its text frozen, and not yet opened. */
  | 'seconded'
  /** Being voted on. */
  | 'voting'
  /** Voting is over, and papers are counted. */
  | 'counting'
  /** Decided. */
  | 'decided'
  /** Seconded by too few in time, or nobody could vote when voting was to open. */
  | 'lapsed'
  /** Withdrawn by its proposer. */
  | 'withdrawn'
  /** Counted, and on public notice. */
  | 'announced'
  /** Counted, and annulled by an objection. */
  | 'annulled'
  /** In force. */
  | 'inForce'
  /** Ended by a later topic. */
  | 'repealed'
  /** Passed, and left nothing to end or to replace by another topic. */
  | 'moot';

/** Where a topic stands. */
export type StageView =
  /** Being seconded. */
  | {
      proposed: {
        /** It lapses then. */
        due: Timestamp;
      };
    }
  /** Being screened. */
  | {
      screening: {
        /** It is admitted then. */
        due: Timestamp;
      };
    }
  /** Declined in screening. */
  | {
      declined: {
        /** When. */
        at: Timestamp;
        /** Where the host keeps the reason. */
        reason: Id;
        /** Until when, exclusive, its proposer can appeal; never again. */
        until?: Timestamp | null;
      };
    }
  /** Its decline is appealed. */
  | {
      appealed: {
        /** It is admitted then. */
        due: Timestamp;
        /** Where the host keeps the reason of its decline. */
        reason: Id;
      };
    }
  /** Being discussed. */
  | {
      discussed: {
        /** Its text is frozen then. */
        until: Timestamp;
      };
    }
  /** Seconded, its text frozen, and not yet opened. */
  | {
      seconded: {
        /** Since when. */
        since: Timestamp;
        /** What its list and its opening wait for. */
        terms: OpeningTerms;
      };
    }
  /** Being voted on; the totals are hidden. */
  | {
      voting: {
        /** Since when. */
        opened: Timestamp;
        /** Until when, exclusive. */
        until: Timestamp;
        /** Voting is over, and papers are counted until then. */
        counting?: Timestamp | null;
        /** In the register when voting opened. */
        eligible: number;
        /** Cast a ballot so far. */
        participants: number;
        /** The boxes that papers are put into, in order of their names. */
        boxes: PaperBox[];
        /** Papers that bear names, came in and are not entered yet. */
        papers: number;
      };
    }
  /** Decided. */
  | {
      decided: {
        /** When. */
        at: Timestamp;
        /** How, and by which count. */
        result: VoteResult;
        /** Who was eligible, and who served and silent, as whoever counts again needs it. */
        terms: CountTerms;
        /** The boxes that papers were put into, with what was counted in each. */
        boxes: PaperBox[];
        /** How many would have been in the register at closing and were not. */
        joined: number;
        /** How many were and would not have been at closing; they could vote. */
        left: number;
        /** How many owners would have been with another area at closing. */
        changed: number;
        /** How many votes were cast by somebody who had voted, as another person whom they were found to be only then, be it after closing: they count, and can be objected to. */
        doubled: number;
      };
    }
  /** Its voting did not open. */
  | {
      lapsed: {
        /** When. */
        at: Timestamp;
        /** Why; in words by `deliberation.explanation`. */
        why: LapseReason;
      };
    }
  /** Withdrawn by its proposer. */
  | {
      withdrawn: {
        /** When. */
        at: Timestamp;
      };
    };

/** The stages from which something could be done. */
export type Stages = Stage[];

/** What a group made of a statement. */
export interface StatementView {
  /** How many reacted to it. */
  reacted: number;
  /** Of these, for it. */
  agree: number;
  /** And against it. */
  disagree: number;
  /** The smoothed share of those for it, in ten-thousandths. */
  agreeRate: number;
  /** The smoothed share of those against it, in ten-thousandths. */
  disagreeRate: number;
}

/** A command that no one asked for: the clock's, or one that followed from an event. */
export interface Step {
  /** When: for a deadline, the instant it named. */
  at: Timestamp;
  /** What led to it. */
  cause: Cause;
  /** The command's name, as the policy table has it: "cases.expire". What it did, its events tell. */
  command: string;
  /** What came of it. */
  outcome: Outcome;
}

/** What happened to a case. */
export type StepKind =
  /** It was reported. */
  | 'reported'
  /** It was accepted. */
  | 'accepted'
  /** It was not accepted; the note is the reason. */
  | 'declined'
  /** The residents deliberate on it; the note is the topic. */
  | 'selfResolution'
  /** The grid or village works on it. */
  | 'handling'
  /** The unit was entrusted with it. */
  | 'entrusted'
  /** It was dispatched; the unit leads. */
  | 'dispatched'
  /** The unit gave it back; the note is the reason. */
  | 'returned'
  /** The unit may not act any more and has it no longer. */
  | 'released'
  /** The unit told what came of it; the note is the result. */
  | 'feedback'
  /** It was closed. */
  | 'closed'
  /** It came to this level; the note is the reason, and there is none where the clock did it. */
  | 'escalated'
  /** The unit let the deadline pass. */
  | 'missed'
  /** It was supervised for being late. */
  | 'supervised'
  /** The reporter rated it; the note is the reason. */
  | 'rated'
  /** It was opened again; the note is the reason. */
  | 'reopened'
  /** It was withdrawn. */
  | 'withdrawn';

/** A step of a case's history. */
export interface StepView {
  /** When. */
  at: Timestamp;
  /** What happened. */
  kind: StepKind;
  /** At which level, after it. */
  level: Level;
  /** The unit that it concerns. */
  unit: Unit;
  /** Where the host keeps the reason, the topic or the result. */
  note?: Id | null;
}

/** How many were eligible, took part, and chose what, by one measure. */
export interface Tally {
  /** What is counted. */
  measure: VoteMeasure;
  /** In the register when voting opened. */
  eligible: number;
  /** Cast a ballot, abstentions and void ballots included. */
  participants: number;
  /** In favour. */
  yes: number;
  /** Against. */
  no: number;
  /** Neither. */
  abstain: number;
}

/** A length of working time. */
export type Term =
  /** Working days; the first day is not counted, the last ends with office hours (Civil Code 201, 203). */
  | { workingDays: number }
  /** Minutes of working time; they run at once (Civil Code 201). */
  | { workingMinutes: number };

/** What a running case keeps of the charter. */
export interface Terms {
  /** The hours in which working time runs. */
  officeHours: OfficeHours[];
  /** How long each level may take. */
  limits: Limit[];
  /** Warnings that a late case at the highest level is given. */
  warningsMax: number;
  /** How often a case can be reopened. */
  reopeningsMax: number;
  /** Calendar days in which a case can be rated or reopened. */
  evaluationDays: number;
}

/** What a comparison is for. */
export type Test =
  /** Whether enough took part. */
  | 'quorum'
  /** Whether enough of them were in favour. */
  | 'approval';

/** A share that must be reached, or passed. */
export type Threshold =
  /** 以上, `>=`: two thirds is enough where "2/3" is asked for. */
  | { atLeast: Ratio }
  /** 过半数 and 超过, `>`: exactly a half is not enough where "1/2" is asked for. */
  | { moreThan: Ratio };

/** What it takes to pass, in every measure that is counted. */
export interface Thresholds {
  /** What share of the electorate must take part. */
  quorum: Threshold;
  /** What share must be in favour. */
  approval: Threshold;
  /** In favour out of whom. */
  approvalOf: Base;
  /** What silence means. */
  silence: Silence;
}

/** What happens to a tie (票数相等). */
export type Ties =
  /** Those who are tied are voted on again (浙江省村民委员会选举办法 28). */
  | { revote: Record<string, never> }
  /** Whoever stands earlier in a list goes before, such as the older candidate. */
  | {
      seniority: {
        /** Every option once. */
        order: number[];
      };
    }
  /** A lot (抽签) that anyone can draw again: options go in order of the digests of `seed` and then the option's number, one byte. In a topic, the root of the published ballots is mixed into the seed, so that nobody knows it while voting runs. */
  | {
      lot: {
        /** Public: a drawing that was announced, say. */
        seed: Digest;
      };
    };

/** An instant, RFC 3339 with a zone, at most milliseconds. */
export type Timestamp = string;

/** Stateless helpers: what a host needs beside an engine, the same in every language. */
export type Tool =
  /** The identity of a citizen number (GB 11643), which is checked, used and forgotten. */
  | {
      identityDigest: {
        /** The engine's digest algorithm. */
        digest: Algorithm;
        /** The secret behind the identity key; for the first that of the setup. */
        secret: Secret;
        /** Which identity key; the first where absent. */
        key?: number | null;
        /** The number, 18 characters. */
        number: string;
      };
    }
  /** The check digest of an identity key, by which it is put in force and known again. */
  | {
      identityKey: {
        /** The engine's digest algorithm. */
        digest: Algorithm;
        /** The secret behind it. */
        secret: Secret;
        /** Its number. */
        key: number;
      };
    }
  /** The check of a unified social credit code (GB 32100). */
  | {
      creditCode: {
        /** The code, 18 characters. */
        code: string;
      };
    }
  /** The content digest of a text, given in hex. */
  | {
      contentDigest: {
        /** The algorithm. */
        digest: Algorithm;
        /** The bytes in hex. */
        content: string;
      };
    }
  /** A text as a QR picture (ISO/IEC 18004) in SVG: a join code, a verification code, or a link that holds one. At most 213 bytes. */
  | {
      qrPicture: {
        /** The text. */
        text: string;
      };
    }
  /** The check of an inclusion proof (RFC 9162): that a record is in a log. */
  | {
      verifyInclusion: {
        /** The engine's digest algorithm. */
        digest: Algorithm;
        /** The receipt's digest. */
        leaf: Digest;
        /** The receipt's sequence number. */
        seq: number;
        /** Records under the root. */
        size: number;
        /** The audit path. */
        proof: Digest[];
        /** The root. */
        root: Digest;
      };
    }
  /** The check of a consistency proof (RFC 9162): that one log is the beginning of another. */
  | {
      verifyConsistency: {
        /** The engine's digest algorithm. */
        digest: Algorithm;
        /** Records under the first root. */
        first: number;
        /** Records under the second root. */
        second: number;
        /** The consistency path. */
        proof: Digest[];
        /** The root of the smaller log. */
        firstRoot: Digest;
        /** The root of the larger log. */
        secondRoot: Digest;
      };
    }
  /** The check that a ballot is in a count, from the answer to `ballotProof` and a root that was announced. It takes no engine: a resident runs it on their own phone. */
  | {
      verifyBallot: {
        /** The engine's digest algorithm. */
        digest: Algorithm;
        /** The ballot. */
        ballot: PublishedBallot;
        /** Its place. */
        place: number;
        /** How many there are in all. */
        size: number;
        /** The audit path. */
        proof: Digest[];
        /** The root. */
        root: Digest;
      };
    }
  /** A count once more, of all published ballots in their order: gives the very result that was announced, root and all. */
  | {
      recount: {
        /** The engine's digest algorithm. */
        digest: Algorithm;
        /** What the count is made of, as the topic's view tells. */
        terms: CountTerms;
        /** The ballots. */
        ballots: PublishedBallot[];
      };
    }
  /** The presets that ship: what laws fix of votes, with source, dates and how sure they are, in the shape in which a charter brings its own. */
  | { presets: Record<string, never> };

/** A matter put to deliberation (议题). */
export type TopicId = Id;

/** How a topic stands. Who proposed and who seconded it is not said. */
export interface TopicView {
  /** Which. */
  topic: TopicId;
  /** Whose members vote on it. */
  region: RegionCode;
  /** Content digest of its text. */
  subject: Digest;
  /** What it asks. */
  question: DeliberationQuestion;
  /** Those of its text before amendments, the first first. */
  earlier: Digest[];
  /** The rule that decides it, as it stood when the topic was proposed. */
  rule: DecisionRule;
  /** The covenant that begins when it passes. */
  covenant?: CovenantDraft | null;
  /** The topic whose decision ends when it passes. */
  repeals?: TopicId | null;
  /** The election whose open seats it fills. */
  follows?: TopicId | null;
  /** Which option of that election each of its options is, in their order, for the ballot to name them. */
  standsFor: number[];
  /** Before when it opens then, or lapses. */
  opensBefore?: Timestamp | null;
  /** On which ground it asks for a recall, where it does. */
  ground?: Id | null;
  /** Where interested owners vote, the units that are theirs, by their names. */
  units: Id[];
  /** Who can have its vote called, the proposer among them. */
  calls: Call[];
  /** How many seconds suffice, whoever gives them; none: one of `calls` alone does. */
  needed?: number | null;
  /** How many seconded it. */
  seconds: number;
  /** Objections to its list and to its result. */
  objections: number;
  /** How many of them are undecided. */
  undecided: number;
  /** Where it stands. */
  stage: StageView;
  /** Once it is counted, how that stands. */
  effect?: Effect | null;
  /** Its next deadline, and what happens then. */
  next?: NextStep | null;
}

/** What a voter finds a ballot by: 32 lower-case hexadecimal digits */
export type Tracker = string;

/** How often something may go wrong before whoever does it has to wait. */
export interface TryLimit {
  /** How often, within the window. */
  max: number;
  /** The window, in minutes from the first time; when it ends, all begins anew. */
  minutes: number;
}

/** A split or a merger. */
export interface Turn {
  /** When. */
  at: Timestamp;
  /** The other region's code, the last that it had. */
  region: RegionCode;
}

/** How many ballots there were. */
export interface Turnout {
  /** In all. */
  cast: number;
  /** Of these, valid ones that choose nothing. */
  blank: number;
  /** Of these, void ones, by what is wrong with them. */
  void: Voided[];
}

/** Who has a matter in hand: whoever works for a region, or an organisation (承办单位). */
export type Unit =
  /** Whoever works for a grid, village, or centre of a town, county or city. */
  | {
      region: {
        /** Which. */
        region: RegionCode;
      };
    }
  /** A department, an entrusted organisation, a body that was asked. */
  | {
      organisation: {
        /** Which. */
        organisation: OrganisationId;
      };
    };

/** The figures of a unit. An organisation's duty is its feedback; a region's is what is done at its level for the time that a case is there and with nobody else. */
export interface UnitFigures {
  /** Which. */
  unit: Unit;
  /** Duties done before their deadline. */
  onTime: number;
  /** Deadlines that passed while the duty was the unit's; the rate is over both. */
  late: number;
  /** Ratings of cases whose result was the unit's. */
  ratings: RatingSums;
}

/** An order to lift a handle (揭名令). */
export interface Unmasking {
  /** Which. */
  unmasking: Id;
  /** In which region: a grid, or that of a topic. */
  region: RegionCode;
  /** Whose handle. */
  handle: Id;
  /** Who asked. */
  asker: PersonId;
  /** Where the host keeps the reason. */
  reason: Id;
  /** The rules it began under. Invariant **dated rules**. */
  rules: UnmaskingRules;
  /** How it stands. */
  stage: UnmaskingStage;
}

/** How an order to unmask a handle runs; each step ends at 24:00 of its last day. */
export interface UnmaskingRules {
  /** Calendar days in which it is decided, or it lapses; at least 1. */
  decisionDays: number;
  /** Calendar days in which the person is told; at least 1. */
  noticeDays: number;
}

/** How an order to lift a handle stands. */
export type UnmaskingStage =
  /** Waits for a privacy officer. */
  | {
      asked: {
        /** It lapses then. */
        due: Timestamp;
      };
    }
  /** Not decided in time. */
  | { lapsed: Record<string, never> }
  /** Turned down. */
  | {
      declined: {
        /** By whom. */
        decider: PersonId;
        /** Where the host keeps the reason. */
        reason: Id;
      };
    }
  /** Granted. */
  | {
      granted: {
        /** By whom. */
        decider: PersonId;
        /** Where the host keeps the reason. */
        reason: Id;
        /** Who is behind the handle. */
        person: PersonId;
        /** The person is told before this instant. */
        due: Timestamp;
        /** When the person was told. */
        told?: Timestamp | null;
        /** Whether that was not in time. */
        overdue: boolean;
      };
    };

/** Options without a number. */
export type Unranked =
  /** Come after all that have one, and among themselves in no order. */
  | 'last';

/** What is answered. */
export type VaultAnswer =
  /** How an entry stands. */
  | { entry: EntryView }
  /** What the vault is to delete. */
  | {
      due: {
        /** Confirm them once they are deleted, content and salt. */
        entries: EntryId[];
      };
    };

/** What may be asked of the vault's index. */
export type VaultCommand =
  /** Enter what the vault now keeps about a person. */
  | {
      keep: {
        /** The name under which the vault keeps it, used once. It is in the journal for good: nothing about the person may be read from it. */
        entry: EntryId;
        /** About whom. */
        person: PersonId;
        /** Of which category of the charter. */
        category: CategoryCode;
        /** Sealed digest of the content: of salt and content. */
        content: Digest;
        /** Content digest of the consent's evidence, where the category rests on consent (PIPL 14). */
        consent?: Digest | null;
      };
    }
  /** Correct an entry (更正, PIPL 46): the vault keeps other content in its place. */
  | {
      correct: {
        /** Which. */
        entry: EntryId;
        /** Sealed digest of what it keeps now. */
        content: Digest;
      };
    }
  /** Withdraw a consent (撤回同意, PIPL 15): what rests on it is due for deletion; what was done before stays lawful. */
  | {
      withdrawConsent: {
        /** Whose. */
        person: PersonId;
        /** To which category; where absent to all, and to what organisations hold by the catalogue. */
        category?: CategoryCode | null;
      };
    }
  /** Erase a person (删除权, PIPL 47). Whoever comes back is a new person. */
  | {
      erase: {
        /** Who. */
        person: PersonId;
        /** On which ground. */
        ground: ErasureGround;
      };
    }
  /** Confirm that the vault has deleted entries that were due, content and salt. */
  | {
      confirmErasure: {
        /** Which. */
        entries: EntryId[];
      };
    }
  /** The clock's: terms have ended. */
  | { lapse: Record<string, never> }
  /** The engine's: a person left; the terms that count from that begin. */
  | {
      retire: {
        /** Who. */
        person: PersonId;
      };
    };

/** What can become true of the vault's index. */
export type VaultEvent =
  /** The vault keeps something about a person, under the category as it stood then. */
  | {
      entryKept: {
        entry: EntryId;
        person: PersonId;
        category: RetentionCategory;
        content: Digest;
        consent?: Digest | null;
        until?: Timestamp | null;
      };
    }
  /** The vault keeps other content in its place. */
  | {
      entryCorrected: {
        entry: EntryId;
        content: Digest;
      };
    }
  /** An entry's term is another: it ends then, or with nothing yet in sight. */
  | {
      termMoved: {
        entry: EntryId;
        until?: Timestamp | null;
      };
    }
  /** A person withdrew a consent, or all. */
  | {
      consentWithdrawn: {
        person: PersonId;
        category?: CategoryCode | null;
      };
    }
  /** A person is to be erased, which follows. What a law asks to be kept of them is stored only. */
  | {
      erasureOrdered: {
        person: PersonId;
        ground: ErasureGround;
      };
    }
  /** The vault is to delete these. */
  | {
      entriesDue: {
        entries: EntryId[];
        cause: DueCause;
      };
    }
  /** The vault has deleted these. */
  | {
      entriesErased: {
        entries: EntryId[];
      };
    };

/** What can be asked of the vault's index. All that is held about a person is part of the export (`Export`). */
export type VaultQuery =
  /** How an entry stands. */
  | {
      entry: {
        /** Which. */
        entry: EntryId;
      };
    }
  /** What the vault is to delete: the first thousand, in the order of entering. */
  | { due: Record<string, never> };

/** Why the vault's index refuses, in the published order. */
export type VaultRefusal =
  /** no entry {entry} is known */
  | {
      unknownEntry: {
        entry: EntryId;
      };
    }
  /** entry {entry} was entered already */
  | {
      entryExists: {
        entry: EntryId;
      };
    }
  /** the charter has no retention category {category}: it is not kept */
  | {
      unknownCategory: {
        category: CategoryCode;
      };
    }
  /** {category} is kept by consent; the evidence of it is missing */
  | {
      consentNeeded: {
        category: CategoryCode;
      };
    }
  /** {category} is not kept by consent but by {basis}, which nobody withdraws */
  | {
      notByConsent: {
        category: CategoryCode;
        basis: LawfulBasis;
      };
    }
  /** nothing is kept about {person} by such a consent */
  | {
      nothingConsented: {
        person: PersonId;
      };
    }
  /** entry {entry} is {status}, and is not corrected */
  | {
      notKept: {
        entry: EntryId;
        status: EntryStatus;
      };
    }
  /** entry {entry} is {status}, not due for deletion */
  | {
      notDue: {
        entry: EntryId;
        status: EntryStatus;
      };
    }
  /** {child}, who is under 14, has {person} as guardian: name another first */
  | {
      childInCare: {
        person: PersonId;
        child: PersonId;
      };
    }
  /** nobody but {person} is {role} over {region}: grant the role to another first */
  | {
      onlyOperator: {
        person: PersonId;
        role: Role;
        region: RegionCode;
      };
    };

/** A verification code: 8 digits. */
export type VerificationCode = string;

/** How a request came. */
export interface Via {
  /** By which channel. */
  channel: EntryChannel;
  /** Who helped (代办): in what is the actor's own to do, never in what a role alone gives them. */
  helper?: Helper | null;
  /** In which batch of paper forms. */
  batch?: Id | null;
}

/** A violation, as the person concerned and the workers see it. */
export interface ViolationView {
  /** Which. */
  violation: SourceId;
  /** Of which covenant. */
  covenant: CovenantId;
  /** Of which of its rules. */
  rule: RuleCode;
  /** Where. */
  place: RegionCode;
  /** When it was recorded. */
  at: Timestamp;
  /** It counts before this instant. */
  until: Timestamp;
  /** Whether it counts now. */
  counts: boolean;
  /** Which one it was within the window, counted from 1. */
  repetition: number;
  /** What follows, or followed. */
  measure: Measure;
  /** When it is applied, or was: until then the person can reply. */
  applies: Timestamp;
  /** Content digests of the replies. */
  replies: Digest[];
  /** Where it stands. */
  standing: CovenantStanding;
  /** The case that it opened. */
  case?: CaseId | null;
  /** The code of the refusal for which its referral opened none, while it waits to be given again. */
  referralRefused?: string | null;
  /** Content digest of the evidence. */
  evidence: Digest;
}

/** Void ballots with one flaw. */
export interface Voided {
  /** Which. */
  flaw: Flaw;
  /** How many. */
  ballots: number;
}

/** A ballot as it is handed in. The journal holds a seal in its place. */
export interface Vote {
  /** What the voter put on it. */
  ballot: Ballot;
  /** What the voter will find it by; without one the engine makes one up, and nobody knows it. */
  tracker?: Tracker | null;
}

/** What is counted. */
export type VoteMeasure =
  /** One each (人数): a person, a household, an organisation, as the electorate says. */
  | 'heads'
  /** Exclusive area (专有部分面积), in 0.01 m2. */
  | 'area';

/** What came out of a vote. */
export interface VoteResult {
  /** In a word. */
  outcome: DeliberationOutcome;
  /** How many ballots were cast, blank and void ones apart. */
  turnout: Turnout;
  /** The count; none where the vote is void, or where too few took part for anyone to be elected, to win or to be paid for. Where so few voted that it would show who chose what, no more than who is elected, what wins, or what is paid for. */
  count?: Count | null;
  /** Each comparison with both sides: of the quorum, and of a motion's approval. */
  proof: Inequality[];
  /** Ballots whose tracker another bears too: whoever holds it cannot tell which of them is theirs. */
  sameTracker: number;
  /** The root of the Merkle tree (RFC 9162) over the published ballots. */
  root: Digest;
}

/** Whether somebody is on a register of voters. */
export interface Voter {
  /** Who. */
  person: PersonId;
  /** Whether they are on it from now on; else they are struck off. */
  registered: boolean;
}

/** Fewest and most days of voting. */
export interface VotingDays {
  /** At least 1. */
  fewest: number;
  /** At most 60. */
  most: number;
}

/** Who may. */
export type Who =
  /** Whoever the host lets ask. */
  | { anyone: Record<string, never> }
  /** The person whose own matter it is. */
  | { themself: Record<string, never> }
  /** The guardian of the minor whose own matter it is. */
  | { guardian: Record<string, never> }
  /** A member whose grid lies in the region. */
  | { resident: Record<string, never> }
  /** An owner of a unit in the region, wherever they live. */
  | { owner: Record<string, never> }
  /** A holder of the role over the region. */
  | { over: Role }
  /** A holder of the role for the organisation. */
  | { for: Role }
  /** Nobody outside: the engine's own clock and reactions. */
  | { engine: Record<string, never> }
  /** Whoever is on the register of voters of the region, wherever they live. */
  | { voter: Record<string, never> };

/** Options that are withdrawn. */
export type Withdrawn =
  /** None can be: a topic has its options from its proposal on. Whoever wants others withdraws it and proposes anew. */
  | 'never';

/** The stable codes of all refusals. */
export type RefusalCode =
  | 'engine.tooLarge'
  | 'engine.notUtf8'
  | 'engine.malformed'
  | 'engine.requestReused'
  | 'engine.full'
  | 'engine.timeBackward'
  | 'engine.forbidden'
  | 'engine.deadlinesPending'
  | 'engine.snapshotDamaged'
  | 'engine.snapshotVersion'
  | 'engine.wrongSecret'
  | 'engine.notRecorded'
  | 'engine.noSuchRecord'
  | 'engine.invalidNumber'
  | 'charter.invalid'
  | 'charter.notInForce'
  | 'charter.notLater'
  | 'membership.unknownRegion'
  | 'membership.unknownPerson'
  | 'membership.unknownHousehold'
  | 'membership.unknownOrganisation'
  | 'membership.regionExists'
  | 'membership.levelGap'
  | 'membership.gridSuffix'
  | 'membership.notAGrid'
  | 'membership.unknownReshape'
  | 'membership.reshapeExists'
  | 'membership.reshapePast'
  | 'membership.regionEnded'
  | 'membership.nothingChanges'
  | 'membership.namedTwice'
  | 'membership.mergeLevels'
  | 'membership.householdsUnaccounted'
  | 'membership.knownBelowJoined'
  | 'membership.joinCodeDays'
  | 'membership.noJoinCode'
  | 'membership.joinTriesUsed'
  | 'membership.joinCodeReplaced'
  | 'membership.joinCodeWithdrawn'
  | 'membership.joinCodeExpired'
  | 'membership.proofTooLow'
  | 'membership.alreadyMember'
  | 'membership.identityTaken'
  | 'membership.identityChanged'
  | 'membership.householdElsewhere'
  | 'membership.householdFull'
  | 'membership.notAMember'
  | 'membership.notInHousehold'
  | 'membership.roleNeedsOrganisation'
  | 'membership.roleWithoutOrganisation'
  | 'membership.roleBeyondOrganisation'
  | 'membership.ownGrant'
  | 'membership.roleExpiryPast'
  | 'membership.beyondRung'
  | 'membership.grantOutlasts'
  | 'membership.passesTooMany'
  | 'membership.roleNotHeld'
  | 'membership.creditCodeMissing'
  | 'membership.creditCodeTaken'
  | 'membership.organisationExists'
  | 'membership.applicationsOfPerson'
  | 'membership.applicationsOfRegion'
  | 'membership.officersTooMany'
  | 'membership.officersNone'
  | 'membership.officerTwice'
  | 'membership.notUnderReview'
  | 'membership.ownReview'
  | 'membership.sameReviewer'
  | 'membership.notRejected'
  | 'membership.appealDecided'
  | 'membership.appealLate'
  | 'membership.ownSupervision'
  | 'membership.notSuspended'
  | 'membership.unknownYear'
  | 'membership.notActive'
  | 'membership.notDue'
  | 'membership.personMerged'
  | 'membership.identityKeyOrder'
  | 'membership.identityKeyReused'
  | 'membership.identityKeyNotInForce'
  | 'membership.ownWitness'
  | 'membership.proofBelow'
  | 'membership.proofNotHigher'
  | 'membership.onePerson'
  | 'membership.duplicateOpen'
  | 'membership.noDuplicate'
  | 'membership.ownDuplicate'
  | 'membership.mergeIntoMember'
  | 'membership.notAMinor'
  | 'membership.underage'
  | 'membership.guardianNeeded'
  | 'membership.ownGuardian'
  | 'membership.guardianActs'
  | 'membership.unmaskingOff'
  | 'membership.unmaskingExists'
  | 'membership.unknownUnmasking'
  | 'membership.unknownHandle'
  | 'membership.ownUnmasking'
  | 'membership.unmaskingDecided'
  | 'membership.nobodyToTell'
  | 'membership.assistanceOff'
  | 'membership.ownHelper'
  | 'membership.helperElsewhere'
  | 'membership.helperForRole'
  | 'membership.helperBusy'
  | 'membership.helperChooses'
  | 'membership.channelDiffers'
  | 'membership.unknownBatch'
  | 'membership.batchExists'
  | 'membership.batchClosed'
  | 'membership.batchTotal'
  | 'membership.notInBatch'
  | 'membership.batchMismatch'
  | 'membership.nothingToCorrect'
  | 'membership.correctionLate'
  | 'membership.proofRaised'
  | 'membership.secondEyes'
  | 'deliberation.unknownTopic'
  | 'deliberation.topicExists'
  | 'deliberation.unknownRule'
  | 'deliberation.presetOutsideDates'
  | 'deliberation.uncontested'
  | 'deliberation.notConvener'
  | 'deliberation.noCovenants'
  | 'deliberation.electionNamed'
  | 'deliberation.noElection'
  | 'deliberation.recallAsks'
  | 'deliberation.recallVotedOn'
  | 'deliberation.recallFailed'
  | 'deliberation.runoffUnderWay'
  | 'deliberation.runoffLate'
  | 'deliberation.runoffAsks'
  | 'deliberation.unitsNamed'
  | 'deliberation.unknownUnit'
  | 'deliberation.registeredElsewhere'
  | 'deliberation.rulesCount'
  | 'deliberation.ruleTwice'
  | 'deliberation.windowDays'
  | 'deliberation.ladderLength'
  | 'deliberation.ladderDescends'
  | 'deliberation.hearingDays'
  | 'deliberation.unheard'
  | 'deliberation.figuresFrom'
  | 'deliberation.namedWithoutBasis'
  | 'deliberation.namedWithoutSource'
  | 'deliberation.unknownKind'
  | 'deliberation.fine'
  | 'deliberation.serviceWithheld'
  | 'deliberation.nothingToContinue'
  | 'deliberation.covenantTaken'
  | 'deliberation.nothingToRepeal'
  | 'deliberation.alreadyReplaced'
  | 'deliberation.looserRule'
  | 'deliberation.otherRule'
  | 'deliberation.unitLeftOut'
  | 'deliberation.notBeingSeconded'
  | 'deliberation.notSeconded'
  | 'deliberation.notOpenable'
  | 'deliberation.notWithdrawable'
  | 'deliberation.notVoting'
  | 'deliberation.secondingOver'
  | 'deliberation.votingOver'
  | 'deliberation.notDue'
  | 'deliberation.ownSecond'
  | 'deliberation.outsideRegion'
  | 'deliberation.alreadySeconded'
  | 'deliberation.notOwner'
  | 'deliberation.areaTooLarge'
  | 'deliberation.nobodyEligible'
  | 'deliberation.appBallotOfAnother'
  | 'deliberation.notEligible'
  | 'deliberation.notDelegate'
  | 'deliberation.alreadyVoted'
  | 'deliberation.organisationNamed'
  | 'deliberation.enteredTwice'
  | 'deliberation.invalidQuestion'
  | 'deliberation.adoptedByMotion'
  | 'deliberation.motionOnly'
  | 'deliberation.electedOf'
  | 'deliberation.noRanks'
  | 'deliberation.otherRanks'
  | 'deliberation.secretByAnother'
  | 'deliberation.ballotVoid'
  | 'deliberation.noProxies'
  | 'deliberation.relationMissing'
  | 'deliberation.ownProxy'
  | 'deliberation.proxyChain'
  | 'deliberation.proxyFull'
  | 'deliberation.ownTrust'
  | 'deliberation.notListed'
  | 'deliberation.notEntrusted'
  | 'deliberation.notProxy'
  | 'deliberation.proxyWithoutVote'
  | 'deliberation.proxyEarly'
  | 'deliberation.noPapers'
  | 'deliberation.noPaperBy'
  | 'deliberation.paperNotReceived'
  | 'deliberation.fewWatchers'
  | 'deliberation.boxCounted'
  | 'deliberation.boxChannel'
  | 'deliberation.unknownBox'
  | 'deliberation.notCounted'
  | 'deliberation.withheld'
  | 'deliberation.voidVote'
  | 'deliberation.unknownTracker'
  | 'deliberation.wrongStage'
  | 'deliberation.timeOver'
  | 'deliberation.ownMatter'
  | 'deliberation.reasonMissing'
  | 'deliberation.sameDecider'
  | 'deliberation.notProposer'
  | 'deliberation.ruledForGood'
  | 'deliberation.unknownContribution'
  | 'deliberation.contributionExists'
  | 'deliberation.tooManyContributions'
  | 'deliberation.otherKind'
  | 'deliberation.contributionHidden'
  | 'deliberation.amendmentOver'
  | 'deliberation.staleAmendment'
  | 'deliberation.noDraftToChange'
  | 'deliberation.listOpen'
  | 'deliberation.noSuchEntry'
  | 'deliberation.noSuchArea'
  | 'deliberation.asListed'
  | 'deliberation.objectionExists'
  | 'deliberation.alreadyObjected'
  | 'deliberation.unknownObjection'
  | 'deliberation.objectionOver'
  | 'covenant.covenantExists'
  | 'covenant.unknownCovenant'
  | 'covenant.notInForce'
  | 'covenant.notYetInForce'
  | 'covenant.unknownRule'
  | 'covenant.violationExists'
  | 'covenant.unknownViolation'
  | 'covenant.ownViolation'
  | 'covenant.alreadyWithdrawn'
  | 'covenant.replyClosed'
  | 'covenant.notApplied'
  | 'covenant.appealClosed'
  | 'covenant.alreadyAppealed'
  | 'covenant.ownRecord'
  | 'covenant.noAppeal'
  | 'covenant.notDue'
  | 'covenant.nothingToRefer'
  | 'covenant.placeTooHigh'
  | 'covenant.placeOutside'
  | 'covenant.minor'
  | 'covenant.notBound'
  | 'points.notAMerchant'
  | 'points.unknownFund'
  | 'points.unknownAct'
  | 'points.unknownAward'
  | 'points.unknownOffer'
  | 'points.unknownRedemption'
  | 'points.unknownSettlement'
  | 'points.notInSettlement'
  | 'points.fundExists'
  | 'points.offerExists'
  | 'points.redemptionExists'
  | 'points.settlementExists'
  | 'points.ownAward'
  | 'points.fundElsewhere'
  | 'points.proofTooLow'
  | 'points.alreadyAwarded'
  | 'points.capReached'
  | 'points.alreadyReversed'
  | 'points.priceTooLow'
  | 'points.stockEmpty'
  | 'points.requirementEmpty'
  | 'points.offerWithdrawn'
  | 'points.ownOffer'
  | 'points.requirementNotMet'
  | 'points.soldOut'
  | 'points.balanceTooLow'
  | 'points.redemptionOver'
  | 'points.redemptionLate'
  | 'points.notDue'
  | 'points.ownConfirmation'
  | 'points.ownSettlement'
  | 'points.nothingToSettle'
  | 'points.ledgerFull'
  | 'cases.unknownCase'
  | 'cases.channelOfTheEngine'
  | 'cases.sourceEntered'
  | 'cases.caseExists'
  | 'cases.unknownKind'
  | 'cases.regionTooHigh'
  | 'cases.notOwnName'
  | 'cases.wrongStage'
  | 'cases.wrongLevel'
  | 'cases.notDue'
  | 'cases.deadlinePassed'
  | 'cases.atTop'
  | 'cases.notAbove'
  | 'cases.aboveTop'
  | 'cases.skipsLevel'
  | 'cases.notEntrustable'
  | 'cases.notADepartment'
  | 'cases.outOfReach'
  | 'cases.namedTwice'
  | 'cases.unitMissing'
  | 'cases.notWithUnit'
  | 'cases.notActingFor'
  | 'cases.feedbackGiven'
  | 'cases.returnedBefore'
  | 'cases.dispatchDesignated'
  | 'cases.alreadyRated'
  | 'cases.anonymous'
  | 'cases.notReporter'
  | 'cases.handlerRates'
  | 'cases.windowClosed'
  | 'cases.reopenedTooOften'
  | 'cases.unknownYear'
  | 'cases.noTerm'
  | 'catalogue.unknownItem'
  | 'catalogue.itemTwice'
  | 'catalogue.purposeNotLawful'
  | 'catalogue.notEntitled'
  | 'catalogue.outsideRegion'
  | 'catalogue.alreadyHeld'
  | 'catalogue.refusedByResident'
  | 'catalogue.consentMissing'
  | 'catalogue.guardianMissing'
  | 'catalogue.heldElsewhere'
  | 'catalogue.recordExists'
  | 'catalogue.unknownRecord'
  | 'catalogue.notFresh'
  | 'catalogue.notRefusable'
  | 'consultation.unknownQuestion'
  | 'consultation.questionExists'
  | 'consultation.notPublic'
  | 'consultation.outOfReach'
  | 'consultation.tooManyOpen'
  | 'consultation.notOpen'
  | 'consultation.ownQuestion'
  | 'consultation.notAnswered'
  | 'consultation.ratedAlready'
  | 'consultation.notDue'
  | 'vault.unknownEntry'
  | 'vault.entryExists'
  | 'vault.unknownCategory'
  | 'vault.consentNeeded'
  | 'vault.notByConsent'
  | 'vault.nothingConsented'
  | 'vault.notKept'
  | 'vault.notDue'
  | 'vault.childInCare'
  | 'vault.onlyOperator';
