import gongzhi.Engine;
import gongzhi.Json;
import gongzhi.RefusedException;
import gongzhi.contract.Answer;
import gongzhi.contract.Ballot;
import gongzhi.contract.CaseView;
import gongzhi.contract.CasesCommand;
import gongzhi.contract.CasesQuery;
import gongzhi.contract.Channel;
import gongzhi.contract.Choice;
import gongzhi.contract.ClockCommand;
import gongzhi.contract.Command;
import gongzhi.contract.Comparison;
import gongzhi.contract.DeliberationCommand;
import gongzhi.contract.DeliberationOutcome;
import gongzhi.contract.DeliberationQuery;
import gongzhi.contract.EntryChannel;
import gongzhi.contract.Inequality;
import gongzhi.contract.Level;
import gongzhi.contract.MembershipCommand;
import gongzhi.contract.MembershipQuery;
import gongzhi.contract.PointsCommand;
import gongzhi.contract.PointsQuery;
import gongzhi.contract.ProofLevel;
import gongzhi.contract.Query;
import gongzhi.contract.Question;
import gongzhi.contract.Receipt;
import gongzhi.contract.Refused;
import gongzhi.contract.Request;
import gongzhi.contract.Setup;
import gongzhi.contract.StageView;
import gongzhi.contract.Vote;
import gongzhi.contract.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * A small community in Java: residents join, points are awarded, a topic is voted on until time
 * closes it, a case is reported and accepted, and all of it outlives a snapshot.
 *
 * <p>It tells the story of the C example, in typed requests and receipts.
 */
public final class Community {
    private static final String TOWN = "330402001000";
    private static final String VILLAGE = "330402001001";
    private static final String GRID = "330402001001001";
    private static final String TOPIC = "charging-posts";
    private static final String OPERATOR = "operator-chen";
    private static final String WANG = "resident-wang";
    private static final String LI = "resident-li";
    private static final String ZHAO = "resident-zhao";

    private final Engine engine;
    private final Setup setup;
    private final PrintStream print;
    private String now = "2026-03-02T09:00:00+08:00";
    private int requests;

    private Community(Engine engine, Setup setup, PrintStream print) {
        this.engine = engine;
        this.setup = setup;
        this.print = print;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream print = new PrintStream(System.out, true, "UTF-8");
        byte[] json = resource("/setup.json");
        Setup setup = Json.read(json, Setup.class);
        String now;
        byte[] snapshot;
        try (Engine engine = Engine.open(setup)) {
            Community community = new Community(engine, setup, print);
            community.live();
            now = community.now;
            snapshot = engine.snapshot();
        }
        try (Engine engine = Engine.restore(json, snapshot)) {
            Community community = new Community(engine, setup, print);
            community.now = now;
            long members = community.members();
            DeliberationOutcome outcome = community.decided().getResult().getOutcome();
            print.println(members + " members after the restore, the topic has " + outcome);
            if (members != 3 || outcome != DeliberationOutcome.PASSED) {
                throw new IllegalStateException("not what was before the snapshot");
            }
        }
    }

    private void live() {
        grow();
        award();
        vote();
        report();

        // Refused whole, and not recorded: no request at all.
        try {
            engine.execute(Json.mapper().createObjectNode());
        } catch (RefusedException refused) {
            print.println(refused.code() + " " + refused.refused().detail());
        }
    }

    /** From an empty town to three residents. */
    private void grow() {
        draw(VILLAGE, "南湖社区", Level.VILLAGE, TOWN);
        draw(GRID, "一号网格", Level.GRID, VILLAGE);
        act(
                OPERATOR,
                MembershipCommand.ofIssueJoinCode(
                        new MembershipCommand.IssueJoinCode().setGrid(GRID).setDays(30)));
        MembershipQuery poster =
                MembershipQuery.ofJoinCode(new MembershipQuery.JoinCode().setGrid(GRID));
        Answer answer = ask(OPERATOR, Query.ofMembership(poster));
        String code = answer.getMembership().getJoinCode().getCode();
        join(code, WANG, "house-1", "330402199001010019");
        join(code, LI, "house-1", "330402199202020029");
        join(code, ZHAO, "house-2", "330402198503030031");
    }

    private void draw(String region, String name, Level level, String parent) {
        MembershipCommand.DefineRegion define =
                new MembershipCommand.DefineRegion()
                        .setRegion(region)
                        .setName(name)
                        .setLevel(level)
                        .setParent(parent);
        act(OPERATOR, MembershipCommand.ofDefineRegion(define));
    }

    /** Joins a resident; the citizen number is a made-up one, and the engine never sees it. */
    private void join(String code, String person, String household, String number) {
        Tool.IdentityDigest identity =
                new Tool.IdentityDigest()
                        .setDigest(setup.getDigest())
                        .setSecret(setup.getSecret())
                        .setNumber(number);
        MembershipCommand.Join join =
                new MembershipCommand.Join()
                        .setPerson(person)
                        .setHousehold(household)
                        .setCode(code)
                        .setIdentity(gongzhi.Tool.call(Tool.ofIdentityDigest(identity)).getIdentity())
                        .setProof(ProofLevel.PHONE);
        act(person, MembershipCommand.ofJoin(join));
    }

    /** A morning's work is worth what the charter says, once. */
    private void award() {
        PointsCommand.OpenFund fund =
                new PointsCommand.OpenFund().setFund("fund").setRegion(VILLAGE);
        PointsCommand.Award award =
                new PointsCommand.Award()
                        .setPerson(WANG)
                        .setAct("clean-up")
                        .setFund("fund")
                        .setSource("sheet-7");
        accepted(OPERATOR, Command.ofPoints(PointsCommand.ofOpenFund(fund)));
        accepted(OPERATOR, Command.ofPoints(PointsCommand.ofAward(award)));
        PointsQuery purse = PointsQuery.ofPerson(new PointsQuery.Person().setPerson(WANG));
        Answer answer = ask(WANG, Query.ofPoints(purse));
        print.println(WANG + " has " + answer.getPoints().getPerson().getBalance());
    }

    /** A topic from its proposal to its count, which the clock makes and nobody else. */
    private void vote() {
        DeliberationCommand.Propose propose =
                new DeliberationCommand.Propose()
                        .setTopic(TOPIC)
                        .setRegion(GRID)
                        .setRule("residents")
                        .setSubject(content("706f737473"));
        act(WANG, DeliberationCommand.ofPropose(propose));
        act(
                LI,
                DeliberationCommand.ofSecond(
                        new DeliberationCommand.Second().setTopic(TOPIC).setPerson(LI)));
        act(
                OPERATOR,
                DeliberationCommand.ofOpen(new DeliberationCommand.Open().setTopic(TOPIC)));
        accepted(WANG, cast(WANG, Choice.YES, EntryChannel.APP));
        accepted(OPERATOR, cast(LI, Choice.YES, EntryChannel.PAPER));
        accepted(ZHAO, cast(ZHAO, Choice.NO, EntryChannel.APP));

        // Refused by a rule, and recorded: a receipt, whose outcome says which rule and why.
        Receipt receipt = execute(LI, cast(LI, Choice.NO, EntryChannel.APP));
        Refused refused = receipt.getOutcome().getRefused();
        print.println(refused.getCode() + " " + refused.getZh());

        now = topic().getVoting().getUntil();
        ClockCommand advance = ClockCommand.ofAdvance(new ClockCommand.Advance());
        accepted(OPERATOR, Command.ofClock(advance));
        print.println(decided().getResult().getOutcome() + " " + decided().getResult().getCount());
        decided().getResult().getProof().forEach(this::show);
    }

    private static Command cast(String voter, Choice choice, EntryChannel channel) {
        return Command.ofDeliberation(
                DeliberationCommand.ofCast(
                        new DeliberationCommand.Cast()
                                .setTopic(TOPIC)
                                .setVoter(voter)
                                .setVote(new Vote().setBallot(Ballot.ofMotion(new Ballot.Motion().setChoice(choice))))
                                .setChannel(channel)));
    }

    /** Both sides of a comparison, multiplied out: anyone can redo them. */
    private void show(Inequality it) {
        String sign = it.getComparison() == Comparison.AT_LEAST ? ">=" : ">";
        print.printf(
                "%s, %d of %d against %s: %s %s %s is %b%n",
                it.getTest(),
                it.getPart(),
                it.getWhole(),
                it.getRatio(),
                it.getLeft(),
                sign,
                it.getRight(),
                it.getHolds());
    }

    /** A matter is reported, and the grid takes it up. */
    private void report() {
        CasesCommand.Report report =
                new CasesCommand.Report()
                        .setCase("case-1")
                        .setKind("noise")
                        .setRegion(GRID)
                        .setChannel(Channel.RESIDENT)
                        .setSource("app-1")
                        .setReporter(ZHAO)
                        .setContent(content("6e6f697365"));
        CasesCommand.Accept accept = new CasesCommand.Accept().setCase("case-1");
        accepted(ZHAO, Command.ofCases(CasesCommand.ofReport(report)));
        accepted(OPERATOR, Command.ofCases(CasesCommand.ofAccept(accept)));
        CasesQuery.Case which = new CasesQuery.Case().setCase("case-1");
        CaseView view = ask(ZHAO, Query.ofCases(CasesQuery.ofCase(which))).getCases().getCase();
        print.println(view.getCase() + " is " + view.getStage() + ", due " + view.getDue());
    }

    private StageView topic() {
        DeliberationQuery.Topic topic = new DeliberationQuery.Topic().setTopic(TOPIC);
        Answer answer = ask(LI, Query.ofDeliberation(DeliberationQuery.ofTopic(topic)));
        return answer.getDeliberation().getTopic().getStage();
    }

    private StageView.Decided decided() {
        return topic().getDecided();
    }

    private long members() {
        MembershipQuery.Region region = new MembershipQuery.Region().setRegion(TOWN);
        Answer answer = ask(OPERATOR, Query.ofMembership(MembershipQuery.ofRegion(region)));
        return answer.getMembership().getRegion().getMembers();
    }

    private void act(String actor, MembershipCommand command) {
        accepted(actor, Command.ofMembership(command));
    }

    private void act(String actor, DeliberationCommand command) {
        accepted(actor, Command.ofDeliberation(command));
    }

    private void accepted(String actor, Command command) {
        Receipt receipt = execute(actor, command);
        if (receipt.getOutcome().getAccepted() == null) {
            throw new IllegalStateException(receipt.toString());
        }
    }

    private Receipt execute(String actor, Command command) {
        requests++;
        return engine.execute(
                new Request()
                        .setId("request-" + requests)
                        .setAt(now)
                        .setActor(actor)
                        .setCommand(command));
    }

    private Answer ask(String actor, Query query) {
        return engine.query(new Question().setAt(now).setActor(actor).setQuery(query));
    }

    /** The digest of a text, given in hex: the host keeps the text, the engine knows it by this. */
    private String content(String hex) {
        return digest(
                Tool.ofContentDigest(
                        new Tool.ContentDigest().setDigest(setup.getDigest()).setContent(hex)));
    }

    private static String digest(Tool tool) {
        return gongzhi.Tool.call(tool).getDigest();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Community.class.getResourceAsStream(name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] chunk = new byte[4096];
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                bytes.write(chunk, 0, count);
            }
            return bytes.toByteArray();
        }
    }
}
