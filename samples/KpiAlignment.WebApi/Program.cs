using KpiAlignment.WebApi;

await Api.Create(args).RunAsync();
