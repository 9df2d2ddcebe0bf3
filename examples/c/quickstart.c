// The README's quick start: one engine, one request, one receipt.
//
//     quickstart < setup.json
#include <stdio.h>
#include <string.h>

#include <gongzhi.h>

int main(void)
{
    static uint8_t setup[65536];
    const char *request =
        "{\"id\":\"r1\",\"at\":\"2026-03-02T09:00:00+08:00\",\"actor\":\"operator-chen\","
        "\"command\":{\"membership\":{\"defineRegion\":{\"region\":\"330402001001\","
        "\"name\":\"南湖社区\",\"level\":\"village\",\"parent\":\"330402001000\"}}}}";
    gz_engine *engine = NULL;
    gz_buffer out = {0};
    int32_t status = gz_engine_open(setup, fread(setup, 1, sizeof setup, stdin), &engine, &out);
    if (status == GZ_DONE)
        status = gz_engine_execute(engine, (const uint8_t *)request, strlen(request), &out);
    printf("%.*s\n", (int)out.len, (const char *)out.data);
    gz_buffer_free(&out);
    gz_engine_free(&engine);
    return status == GZ_DONE ? 0 : 1;
}
