// A small community through the C interface: a village and a grid are drawn, three residents join,
// one of them is refused what is not theirs to ask, and the engine goes on from its snapshot.
//
//     community setup.json
//
// It is not a JSON library: requests are written as text, and the word that is needed from an
// answer is cut out of it. Invariant: what was opened is freed, also where the story stops.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gongzhi.h>

#define TOWN "330402001000"
#define VILLAGE "330402001001"
#define GRID "330402001001001"

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

// The string or number that stands behind a name in JSON, or null; the caller frees it.
static char *word(const void *json, size_t len, const char *name)
{
    char *copy = text("%.*s", (int)len, (const char *)json);
    char *key = text("\"%s\":", name);
    char *found = strstr(copy, key);
    char *result = NULL;
    if (found) {
        found += strlen(key);
        found += strspn(found, " \"");
        result = text("%.*s", (int)strcspn(found, "\",}"), found);
    }
    free(key);
    free(copy);
    return result;
}

// Prints what came of a call, frees it, and gives the word that was wanted of it (null: none).
static char *take(const char *what, int32_t status, gz_buffer *out, const char *wanted)
{
    printf("%s -> %d %.*s\n", what, (int)status, (int)out->len, (char *)out->data);
    char *found = wanted ? word(out->data, out->len, wanted) : NULL;
    gz_buffer_free(out);
    return found;
}

// Executes a request for a command, which it frees. Every request that is understood gets a
// receipt: its outcome is `accepted` with the events, or `refused` with the reason.
static int32_t execute(gz_engine *engine, const char *id, const char *actor, char *command)
{
    char *request = text("{\"id\":\"%s\",\"at\":\"2026-03-02T09:00:00+08:00\",\"actor\":\"%s\","
                         "\"command\":%s}",
                         id, actor, command);
    gz_buffer out = {0};
    int32_t status = gz_engine_execute(engine, (uint8_t *)request, strlen(request), &out);
    take(id, status, &out, NULL);
    free(request);
    free(command);
    return status;
}

// Asks a question as the operator, and gives the word that is wanted of the answer.
static char *ask(const gz_engine *engine, const char *query, const char *wanted)
{
    char *question = text("{\"at\":\"2026-03-02T09:00:00+08:00\",\"actor\":\"operator-chen\","
                          "\"query\":%s}",
                          query);
    gz_buffer out = {0};
    int32_t status = gz_engine_query(engine, (uint8_t *)question, strlen(question), &out);
    char *answer = take(query, status, &out, wanted);
    free(question);
    return answer;
}

// The keyed digest of a citizen number: with it the engine knows a person, and never the number.
static char *identity(const char *secret, const char *number)
{
    char *request = text("{\"identityDigest\":{\"digest\":\"sm3\",\"secret\":\"%s\","
                         "\"number\":\"%s\"}}",
                         secret, number);
    gz_buffer out = {0};
    int32_t status = gz_tool((uint8_t *)request, strlen(request), &out);
    free(request);
    return take("identity", status, &out, "digest");
}

// Joins a resident; the number is a made-up one.
static void join(gz_engine *engine, const char *secret, const char *code, const char *person,
                 const char *household, const char *number)
{
    char *digest = identity(secret, number);
    execute(engine, person, person,
            text("{\"membership\":{\"join\":{\"person\":\"%s\",\"household\":\"%s\","
                 "\"code\":\"%s\",\"identity\":\"%s\",\"proof\":\"phone\"}}}",
                 person, household, code, digest ? digest : ""));
    free(digest);
}

// From an empty town to three residents.
static void grow(gz_engine *engine, const char *secret)
{
    execute(engine, "draw-village", "operator-chen",
            text("{\"membership\":{\"defineRegion\":{\"region\":\"" VILLAGE "\","
                 "\"name\":\"南湖社区\",\"level\":\"village\",\"parent\":\"" TOWN "\"}}}"));
    execute(engine, "draw-grid", "operator-chen",
            text("{\"membership\":{\"defineRegion\":{\"region\":\"" GRID "\","
                 "\"name\":\"一号网格\",\"level\":\"grid\",\"parent\":\"" VILLAGE "\"}}}"));
    execute(engine, "issue-code", "operator-chen",
            text("{\"membership\":{\"issueJoinCode\":{\"grid\":\"" GRID "\",\"days\":30}}}"));
    char *code = ask(engine, "{\"membership\":{\"joinCode\":{\"grid\":\"" GRID "\"}}}", "code");
    if (!code)
        return;
    join(engine, secret, code, "resident-wang", "house-1", "330402199001010019");
    join(engine, secret, code, "resident-li", "house-1", "330402199202020029");
    join(engine, secret, code, "resident-zhao", "house-2", "330402198503030031");
    free(code);

    // Refused by a rule, and recorded: the receipt says which rule, and who may.
    execute(engine, "not-theirs", "resident-wang",
            text("{\"membership\":{\"revokeJoinCode\":{\"grid\":\"" GRID "\"}}}"));
}

// Frees the engine and gives the one that its snapshot makes, or null.
static gz_engine *reopen(gz_engine *engine, const uint8_t *setup, size_t setup_len)
{
    gz_buffer snapshot = {0}, out = {0};
    gz_engine_snapshot(engine, &snapshot);
    gz_engine_free(&engine);

    gz_engine *restored = NULL;
    int32_t status = gz_engine_restore(setup, setup_len, snapshot.data, snapshot.len,
                                       &restored, &out);
    take("restore", status, &out, NULL);
    gz_buffer_free(&snapshot);
    return restored;
}

int main(int argc, char **argv)
{
    uint8_t setup[8192];
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (!file || gz_abi_version() != GZ_ABI_VERSION) {
        fprintf(stderr, "usage: %s setup.json, with a library of ABI %d\n", argv[0],
                GZ_ABI_VERSION);
        return 2;
    }
    size_t setup_len = fread(setup, 1, sizeof setup, file);
    fclose(file);

    gz_engine *engine = NULL;
    gz_buffer out = {0};
    int32_t status = gz_engine_open(setup, setup_len, &engine, &out);
    take("open", status, &out, NULL);
    if (status != GZ_DONE)
        return 1;

    char *secret = word(setup, setup_len, "secret");
    grow(engine, secret ? secret : "");
    free(secret);

    engine = reopen(engine, setup, setup_len);
    const char *town = "{\"membership\":{\"region\":{\"region\":\"" TOWN "\"}}}";
    char *members = ask(engine, town, "members");
    int all_there = members && !strcmp(members, "3");
    free(members);
    gz_engine_free(&engine);
    return all_there ? 0 : 1;
}
