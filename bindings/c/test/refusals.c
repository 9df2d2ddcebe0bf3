// Uses the generated table of refusals as a host would: its codes in a switch of strings, its rows
// as data. What the rows say is core's business.
#include <stdio.h>
#include <string.h>

#include "gongzhi_refusals.h"

typedef struct {
    const char *code;
    int retryable;
    const char *rule;
    const char *en;
    const char *zh;
} row;

#define AS_ROW(code, retryable, rule, en, zh) {code, retryable, rule, en, zh},
static const row rows[] = {GZ_REFUSALS(AS_ROW)};

int main(void)
{
    size_t count = sizeof rows / sizeof rows[0];
    int found = 0;
    for (size_t i = 0; i < count; i++) {
        if (!strchr(rows[i].code, '.') || !*rows[i].rule || !*rows[i].en || !*rows[i].zh) {
            printf("FAIL row %zu: %s\n", i, rows[i].code);
            return 1;
        }
        for (size_t j = 0; j < i; j++) {
            if (!strcmp(rows[i].code, rows[j].code)) {
                printf("FAIL twice: %s\n", rows[i].code);
                return 1;
            }
        }
        found += !strcmp(rows[i].code, GZ_REFUSAL_ENGINE_TOO_LARGE);
    }
    printf("%zu refusals\n", count);
    return found == 1 ? 0 : 1;
}
