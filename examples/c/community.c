// A small community through the C interface: residents join, points are awarded, a topic is voted
// on until time closes it, a case is reported and accepted, and all of it outlives a snapshot.
//
//     community setup.json
//
// It is not a JSON library: requests are written as text, and the words that are needed from an
// answer are cut out of it. Invariant: what was opened is freed, also where the story stops.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gongzhi.h>

#define TOWN "330402001000"
#define VILLAGE "330402001001"
#define GRID "330402001001001"
#define MONDAY "2026-03-02T09:00:00+08:00"
#define TOPIC "{\"deliberation\":{\"topic\":{\"topic\":\"charging-posts\"}}}"

// Text made as printf makes it; the caller frees it.
static char *text(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int len = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *made = len < 0 ? NULL : malloc((size_t)len + 1);
    if (!made)
        exit(3);
    va_start(arguments, format);
    vsnprintf(made, (size_t)len + 1, format, arguments);
    va_end(arguments);
    return made;
}

// The string or number that stands first behind a name in JSON, or ""; the caller frees it.
static char *word(const char *json, const char *name)
{
    char *key = text("\"%s\":", name);
    const char *found = strstr(json, key);
    found = found ? found + strlen(key) : "";
    found += strspn(found, " \"");
    char *result = text("%.*s", (int)strcspn(found, "\",}"), found);
    free(key);
    return result;
}

// What a call wrote, as text; frees the buffer, and the caller frees the text.
static char *take(gz_buffer *out)
{
    char *json = text("%.*s", (int)out->len, (const char *)out->data);
    gz_buffer_free(out);
    return json;
}

// Executes a request for a command, which it frees, and gives the receipt, which the caller frees.
// Every request that is understood gets one: `accepted` with the events, or `refused` with why.
static char *execute(gz_engine *engine, const char *at, const char *actor, char *command)
{
    static unsigned count;
    char *request = text("{\"id\":\"request-%u\",\"at\":\"%s\",\"actor\":\"%s\",\"command\":%s}",
                         ++count, at, actor, command);
    gz_buffer out = {0};
    int32_t status = gz_engine_execute(engine, (uint8_t *)request, strlen(request), &out);
    char *receipt = take(&out);
    if (status == GZ_REFUSED) {
        char *code = word(receipt, "code"), *zh = word(receipt, "zh");
        printf("  refused %s: %s\n", code, zh);
        free(code);
        free(zh);
    } else if (status != GZ_DONE) {
        fprintf(stderr, "status %d: %s\n", (int)status, receipt);
        exit(4);
    }
    free(request);
    free(command);
    return receipt;
}

// The same on Monday, where nothing of the receipt is needed.
static void act(gz_engine *engine, const char *actor, char *command)
{
    free(execute(engine, MONDAY, actor, command));
}

// Asks a question, and gives the answer, which the caller frees.
static char *ask(const gz_engine *engine, const char *at, const char *actor, const char *query)
{
    char *question = text("{\"at\":\"%s\",\"actor\":\"%s\",\"query\":%s}", at, actor, query);
    gz_buffer out = {0};
    gz_engine_query(engine, (uint8_t *)question, strlen(question), &out);
    free(question);
    return take(&out);
}

// The word that is wanted of an answer on Monday; the caller frees it.
static char *asked(const gz_engine *engine, const char *actor, const char *query, const char *name)
{
    char *answer = ask(engine, MONDAY, actor, query);
    char *found = word(answer, name);
    free(answer);
    return found;
}

// What a tool makes, by its name; the caller frees it. A citizen number becomes an identity: by it the
// engine knows a person, and never the number.
static char *made(char *request, const char *name)
{
    gz_buffer out = {0};
    gz_tool((uint8_t *)request, strlen(request), &out);
    char *done = take(&out);
    char *found = word(done, name);
    free(done);
    free(request);
    return found;
}

// The digest of a text, given in hex: the host keeps the text, the engine knows it by this.
static char *content(const char *hex)
{
    return made(text("{\"contentDigest\":{\"digest\":\"sm3\",\"content\":\"%s\"}}", hex), "digest");
}

// Joins a resident; the number is a made-up one.
static void join(gz_engine *engine, const char *secret, const char *code, const char *person,
                 const char *household, const char *number)
{
    char *identity = made(text("{\"identityDigest\":{\"digest\":\"sm3\",\"secret\":\"%s\","
                               "\"number\":\"%s\"}}",
                               secret, number),
                          "identity");
    act(engine, person,
        text("{\"membership\":{\"join\":{\"person\":\"%s\",\"household\":\"%s\","
             "\"code\":\"%s\",\"identity\":\"%s\",\"proof\":\"phone\"}}}",
             person, household, code, identity));
    free(identity);
}

// From an empty town to three residents.
static void grow(gz_engine *engine, const char *secret)
{
    puts("a village, a grid, and three who join by its code");
    act(engine, "operator-chen",
        text("{\"membership\":{\"defineRegion\":{\"region\":\"" VILLAGE "\","
             "\"name\":\"南湖社区\",\"level\":\"village\",\"parent\":\"" TOWN "\"}}}"));
    act(engine, "operator-chen",
        text("{\"membership\":{\"defineRegion\":{\"region\":\"" GRID "\","
             "\"name\":\"一号网格\",\"level\":\"grid\",\"parent\":\"" VILLAGE "\"}}}"));
    act(engine, "operator-chen",
        text("{\"membership\":{\"issueJoinCode\":{\"grid\":\"" GRID "\",\"days\":30}}}"));
    char *code = asked(engine, "operator-chen",
                       "{\"membership\":{\"joinCode\":{\"grid\":\"" GRID "\"}}}", "code");
    join(engine, secret, code, "resident-wang", "house-1", "330402199001010019");
    join(engine, secret, code, "resident-li", "house-1", "330402199202020029");
    join(engine, secret, code, "resident-zhao", "house-2", "330402198503030031");
    free(code);
}

// A morning's work is worth what the charter says, once.
static void award(gz_engine *engine)
{
    puts("points for a clean-up");
    act(engine, "operator-chen",
        text("{\"points\":{\"openFund\":{\"fund\":\"fund\",\"region\":\"" VILLAGE "\"}}}"));
    act(engine, "operator-chen",
        text("{\"points\":{\"award\":{\"person\":\"resident-wang\",\"act\":\"clean-up\","
             "\"fund\":\"fund\",\"source\":\"sheet-7\"}}}"));
    char *balance = asked(engine, "resident-wang",
                          "{\"points\":{\"person\":{\"person\":\"resident-wang\"}}}", "balance");
    printf("  resident-wang has %s\n", balance);
    free(balance);
}

static void cast(gz_engine *engine, const char *actor, const char *voter, const char *choice,
                 const char *channel)
{
    act(engine, actor,
        text("{\"deliberation\":{\"cast\":{\"topic\":\"charging-posts\",\"voter\":\"%s\","
             "\"vote\":{\"ballot\":{\"motion\":{\"choice\":\"%s\"}}},\"channel\":\"%s\"}}}",
             voter, choice, channel));
}

// Both sides of each comparison of the count, multiplied out: anyone can redo them.
static void print_proof(const gz_engine *engine, const char *at)
{
    char *answer = ask(engine, at, "resident-li", TOPIC);
    char *outcome = word(answer, "outcome");
    printf("  %s\n", outcome);
    const char *next = strstr(answer, "\"test\":");
    for (; next; next = strstr(next + 1, "\"test\":")) {
        char *test = word(next, "test"), *ratio = word(next, "ratio");
        char *comparison = word(next, "comparison"), *holds = word(next, "holds");
        char *left = word(next, "left"), *right = word(next, "right");
        char *part = word(next, "part"), *whole = word(next, "whole");
        const char *sign = !strcmp(comparison, "atLeast") ? ">=" : ">";
        printf("  %s, %s of %s against %s: %s %s %s is %s\n", test, part, whole, ratio, left, sign,
               right, holds);
        char *words[] = {test, ratio, comparison, holds, left, right, part, whole};
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            free(words[i]);
    }
    free(outcome);
    free(answer);
}

// A topic from its proposal to its count, which the clock makes and nobody else.
static void vote(gz_engine *engine)
{
    puts("a vote");
    char *subject = content("706f737473");
    act(engine, "resident-wang",
        text("{\"deliberation\":{\"propose\":{\"topic\":\"charging-posts\",\"region\":\"" GRID "\","
             "\"rule\":\"residents\",\"subject\":\"%s\"}}}",
             subject));
    free(subject);
    act(engine, "resident-li",
        text("{\"deliberation\":{\"second\":{\"topic\":\"charging-posts\","
             "\"person\":\"resident-li\"}}}"));
    char *opened = execute(engine, MONDAY, "operator-chen",
                           text("{\"deliberation\":{\"open\":{\"topic\":\"charging-posts\"}}}"));
    char *until = word(opened, "until");
    cast(engine, "resident-wang", "resident-wang", "yes", "app");
    cast(engine, "operator-chen", "resident-li", "yes", "paper");
    cast(engine, "resident-zhao", "resident-zhao", "no", "app");
    // Refused by a rule, and recorded: the first ballot stands.
    cast(engine, "resident-li", "resident-li", "no", "app");

    free(execute(engine, until, "operator-chen", text("{\"clock\":{\"advance\":{}}}")));
    print_proof(engine, until);
    free(until);
    free(opened);
}

// A matter is reported, and the grid takes it up.
static void report(gz_engine *engine)
{
    const char *at = "2026-03-12T09:00:00+08:00";
    puts("a case");
    char *noise = content("6e6f697365");
    free(execute(engine, at, "resident-zhao",
                 text("{\"cases\":{\"report\":{\"case\":\"case-1\",\"kind\":\"noise\",\"region\":\""
                      GRID "\",\"channel\":\"resident\",\"source\":\"app-1\","
                      "\"reporter\":\"resident-zhao\",\"content\":\"%s\"}}}",
                      noise)));
    free(noise);
    free(execute(engine, at, "operator-chen",
                 text("{\"cases\":{\"accept\":{\"case\":\"case-1\"}}}")));
    char *answer = ask(engine, at, "resident-zhao", "{\"cases\":{\"case\":{\"case\":\"case-1\"}}}");
    char *stage = word(answer, "stage"), *due = word(answer, "due");
    printf("  case-1 is %s, due %s\n", stage, due);
    free(due);
    free(stage);
    free(answer);
}

// Frees the engine and gives the one that its snapshot makes, or null.
static gz_engine *reopen(gz_engine *engine, const uint8_t *setup, size_t setup_len)
{
    gz_buffer snapshot = {0}, out = {0};
    gz_engine_snapshot(engine, &snapshot);
    gz_engine_free(&engine);

    printf("a snapshot of %zu bytes\n", snapshot.len);
    gz_engine *restored = NULL;
    gz_engine_restore(setup, setup_len, snapshot.data, snapshot.len, &restored, &out);
    gz_buffer_free(&out);
    gz_buffer_free(&snapshot);
    return restored;
}

// Whether the story ended as it should: three members, and the topic passed.
static int is_all_there(const gz_engine *engine)
{
    const char *town = "{\"membership\":{\"region\":{\"region\":\"" TOWN "\"}}}";
    char *answer = ask(engine, "2026-03-12T09:00:00+08:00", "resident-li", TOPIC);
    char *outcome = word(answer, "outcome");
    char *later = ask(engine, "2026-03-12T09:00:00+08:00", "resident-li", town);
    char *members = word(later, "members");
    printf("  %s members, the topic has %s\n", members, outcome);
    int all_there = !strcmp(members, "3") && !strcmp(outcome, "passed");
    free(members);
    free(later);
    free(outcome);
    free(answer);
    return all_there;
}

int main(int argc, char **argv)
{
    uint8_t setup[8192] = {0};
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file || gz_abi_version() != GZ_ABI_VERSION) {
        fprintf(stderr, "usage: %s setup.json, with a library of ABI %d\n", argv[0],
                GZ_ABI_VERSION);
        return 2;
    }
    size_t setup_len = fread(setup, 1, sizeof setup - 1, file);
    fclose(file);

    gz_engine *engine = NULL;
    gz_buffer out = {0};
    int32_t status = gz_engine_open(setup, setup_len, &engine, &out);
    gz_buffer_free(&out);
    if (status != GZ_DONE)
        return 1;

    char *secret = word((char *)setup, "secret");
    grow(engine, secret);
    free(secret);
    award(engine);
    vote(engine);
    report(engine);

    engine = reopen(engine, setup, setup_len);
    int all_there = engine && is_all_there(engine);
    gz_engine_free(&engine);
    return all_there ? 0 : 1;
}
