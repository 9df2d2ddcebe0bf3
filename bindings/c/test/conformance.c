// Runs the shared transcripts (tests/vectors) through the C interface and compares byte for byte.
// It knows no JSON and no rule: what is right stands in the transcripts alone.
//
//     conformance VECTORS_FOLDER [PART_OF_A_FILE_NAME ...]
//
// Invariant: nothing is skipped in silence. An unknown line, a call whose outcome is not stated and
// an outcome without a call are failures, and a run that found no transcript is one too.
#define _POSIX_C_SOURCE 200809L

#include <dirent.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "gongzhi.h"

// Bytes of our own, and lists of names.
typedef struct {
    uint8_t *data;
    size_t len;
} bytes;

typedef struct {
    char **names;
    size_t count;
} name_list;

// Where a run of one transcript stands.
typedef struct {
    const char *folder;
    const char *file;
    size_t line;
    gz_engine *engine;
    bytes setup;
    int32_t status;
    gz_buffer reply;
    bool awaiting; // a call was made and its outcome is not stated yet
    size_t passed;
    size_t failed;
} run;

static void *checked(void *memory)
{
    if (!memory) {
        fputs("out of memory\n", stderr);
        exit(3);
    }
    return memory;
}

static char *join(const char *first, const char *second, const char *third)
{
    size_t len = strlen(first) + strlen(second) + strlen(third) + 1;
    char *joined = checked(malloc(len));
    snprintf(joined, len, "%s%s%s", first, second, third);
    return joined;
}

static bool read_file(const char *path, bytes *out)
{
    *out = (bytes){0};
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    size_t capacity = 4096;
    out->data = checked(malloc(capacity));
    for (size_t got; (got = fread(out->data + out->len, 1, capacity - out->len, file)) > 0;) {
        out->len += got;
        if (out->len == capacity)
            out->data = checked(realloc(out->data, capacity *= 2));
    }
    bool whole = !ferror(file);
    fclose(file);
    return whole;
}

static void free_bytes(bytes *owned)
{
    free(owned->data);
    *owned = (bytes){0};
}

// One difference, with where it is.
static void fail(run *r, const char *what, ...)
{
    r->failed++;
    printf("FAIL %s:%zu ", r->file, r->line);
    va_list arguments;
    va_start(arguments, what);
    vprintf(what, arguments);
    va_end(arguments);
    putchar('\n');
}

static void forget_reply(run *r)
{
    if (r->awaiting)
        fail(r, "the call before this line has no stated outcome");
    r->awaiting = false;
    gz_buffer_free(&r->reply);
}

// A call whose outcome the transcript does not state, and which must succeed.
static bool must_be_done(run *r, int32_t status, const char *what)
{
    if (status == GZ_DONE)
        return true;
    fail(r, "%s: status %d, %.*s", what, (int)status, (int)r->reply.len, (char *)r->reply.data);
    gz_buffer_free(&r->reply);
    return false;
}

static void open_named(run *r, const char *name)
{
    gz_engine_free(&r->engine);
    free_bytes(&r->setup);
    char *within = join("/setups/", name, ".json");
    char *path = join(r->folder, within, "");
    if (!read_file(path, &r->setup)) {
        fail(r, "cannot read %s", path);
    } else {
        r->status = gz_engine_open(r->setup.data, r->setup.len, &r->engine, &r->reply);
        if (must_be_done(r, r->status, "setup"))
            gz_buffer_free(&r->reply);
    }
    free(within);
    free(path);
}

static void open_text(run *r, bytes text)
{
    gz_engine_free(&r->engine);
    free_bytes(&r->setup);
    r->setup.data = checked(malloc(text.len + 1));
    memcpy(r->setup.data, text.data, text.len);
    r->setup.len = text.len;
    r->status = gz_engine_open(r->setup.data, r->setup.len, &r->engine, &r->reply);
    r->awaiting = true;
}

static void snapshot_and_restore(run *r)
{
    gz_buffer snapshot = {0};
    int32_t status = gz_engine_snapshot(r->engine, &snapshot);
    gz_engine_free(&r->engine);
    if (status != GZ_DONE) {
        fail(r, "snapshot: status %d", (int)status);
    } else {
        status = gz_engine_restore(r->setup.data, r->setup.len, snapshot.data, snapshot.len,
                                   &r->engine, &r->reply);
        if (must_be_done(r, status, "restore"))
            gz_buffer_free(&r->reply);
    }
    gz_buffer_free(&snapshot);
}

static void call(run *r, char kind, bytes input)
{
    if (kind == '>')
        r->status = gz_engine_execute(r->engine, input.data, input.len, &r->reply);
    else if (kind == '?')
        r->status = gz_engine_query(r->engine, input.data, input.len, &r->reply);
    else
        r->status = gz_tool(input.data, input.len, &r->reply);
    r->awaiting = true;
}

static int hex_digit(uint8_t digit)
{
    const char *digits = "0123456789abcdef";
    const char *found = digit ? strchr(digits, digit | 0x20) : NULL;
    return found ? (int)(found - digits) : -1;
}

static void call_hex(run *r, char kind, bytes hex)
{
    bytes input = {checked(malloc(hex.len / 2 + 1)), hex.len / 2};
    bool sound = hex.len % 2 == 0;
    for (size_t i = 0; sound && i < input.len; i++) {
        int high = hex_digit(hex.data[2 * i]), low = hex_digit(hex.data[2 * i + 1]);
        sound = high >= 0 && low >= 0;
        input.data[i] = (uint8_t)(high * 16 + low);
    }
    if (sound)
        call(r, kind, input);
    else
        fail(r, "not hex");
    free_bytes(&input);
}

// `N TEXT`: the text, then N spaces.
static void call_padded(run *r, bytes rest)
{
    char *end;
    unsigned long long spaces = strtoull((char *)rest.data, &end, 10);
    size_t skipped = (size_t)((uint8_t *)end - rest.data);
    if (skipped == 0 || *end != ' ') {
        fail(r, "no number of spaces");
        return;
    }
    size_t text_len = rest.len - skipped - 1;
    bytes input = {checked(malloc(text_len + spaces + 1)), text_len + spaces};
    memcpy(input.data, end + 1, text_len);
    memset(input.data + text_len, ' ', spaces);
    call(r, '>', input);
    free_bytes(&input);
}

static void compare(run *r, int32_t status, bytes expected)
{
    if (!r->awaiting) {
        fail(r, "an outcome without a call");
        return;
    }
    r->awaiting = false;
    bool same_body = r->reply.len == expected.len &&
                     (expected.len == 0 || !memcmp(r->reply.data, expected.data, expected.len));
    if (same_body && r->status == status)
        r->passed++;
    else
        fail(r, "\n  expected %d %.*s\n  got      %d %.*s", (int)status, (int)expected.len,
             (char *)expected.data, (int)r->status, (int)r->reply.len, (char *)r->reply.data);
    gz_buffer_free(&r->reply);
}

// Whether the line begins with this word; `rest` is then what follows the space after it.
static bool begins(bytes line, const char *word, bytes *rest)
{
    size_t len = strlen(word);
    if (line.len < len || memcmp(line.data, word, len) != 0)
        return false;
    if (line.len > len && line.data[len] != ' ')
        return false;
    size_t skipped = line.len > len ? len + 1 : len;
    *rest = (bytes){line.data + skipped, line.len - skipped};
    return true;
}

// One line; it ends in a zero byte that is not part of it.
static void one_line(run *r, bytes line)
{
    bytes rest;
    if (line.len == 0 || line.data[0] == '#')
        return;
    if (begins(line, "<", &rest)) {
        compare(r, GZ_DONE, rest);
        return;
    }
    if (begins(line, "!", &rest)) {
        compare(r, GZ_REFUSED, rest);
        return;
    }
    forget_reply(r);
    if (begins(line, "setup", &rest))
        open_named(r, (char *)rest.data);
    else if (begins(line, "setup!", &rest))
        open_text(r, rest);
    else if (begins(line, "snapshot", &rest) && rest.len == 0)
        snapshot_and_restore(r);
    else if (begins(line, ">pad", &rest))
        call_padded(r, rest);
    else if (begins(line, ">", &rest) || begins(line, "?", &rest) || begins(line, "@", &rest))
        call(r, (char)line.data[0], rest);
    else if (begins(line, ">x", &rest) || begins(line, "?x", &rest) || begins(line, "@x", &rest))
        call_hex(r, (char)line.data[0], rest);
    else
        fail(r, "an unknown line: %s", (char *)line.data);
}

static void one_file(run *r, const char *path)
{
    size_t failed_before = r->failed, passed_before = r->passed;
    bytes text;
    r->file = path + strlen(r->folder) + 1;
    r->line = 0;
    if (!read_file(path, &text))
        fail(r, "cannot be read");
    for (size_t start = 0; start < text.len;) {
        uint8_t *feed = memchr(text.data + start, '\n', text.len - start);
        r->line++;
        if (!feed) {
            fail(r, "the last line has no line feed");
            break;
        }
        *feed = 0;
        size_t len = (size_t)(feed - text.data) - start;
        one_line(r, (bytes){text.data + start, len});
        start += len + 1;
    }
    forget_reply(r);
    gz_engine_free(&r->engine);
    free_bytes(&r->setup);
    free_bytes(&text);
    if (r->failed == failed_before)
        printf("ok   %s (%zu)\n", r->file, r->passed - passed_before);
}

static bool wanted(const char *name, char **filters)
{
    if (!*filters)
        return true;
    for (; *filters; filters++)
        if (strstr(name, *filters))
            return true;
    return false;
}

static void collect(const char *folder, size_t root_len, char **filters, name_list *found)
{
    DIR *open = opendir(folder);
    if (!open)
        return;
    for (struct dirent *entry; (entry = readdir(open));) {
        if (entry->d_name[0] == '.')
            continue;
        char *path = join(folder, "/", entry->d_name);
        const char *dot = strrchr(entry->d_name, '.');
        struct stat about;
        if (stat(path, &about) == 0 && S_ISDIR(about.st_mode)) {
            collect(path, root_len, filters, found);
        } else if (dot && !strcmp(dot, ".transcript") && wanted(path + root_len, filters)) {
            size_t size = (found->count + 1) * sizeof *found->names;
            found->names = checked(realloc(found->names, size));
            found->names[found->count++] = path;
            continue;
        }
        free(path);
    }
    closedir(open);
}

static int by_name(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: %s VECTORS_FOLDER [PART_OF_A_FILE_NAME ...]\n", argv[0]);
        return 2;
    }
    if (gz_abi_version() != GZ_ABI_VERSION) {
        fprintf(stderr, "ABI %d loaded, %d expected\n", (int)gz_abi_version(), GZ_ABI_VERSION);
        return 2;
    }
    run r = {.folder = argv[1]};
    name_list found = {0};
    collect(argv[1], strlen(argv[1]), argv + 2, &found);
    if (found.count > 0)
        qsort(found.names, found.count, sizeof *found.names, by_name);
    else
        printf("no transcript in %s\n", argv[1]);
    for (size_t i = 0; i < found.count; i++) {
        one_file(&r, found.names[i]);
        free(found.names[i]);
    }
    bool sound = found.count > 0 && r.failed == 0;
    free(found.names);
    printf("%zu passed, %zu failed\n", r.passed, r.failed);
    return sound ? 0 : 1;
}
