@echo off
rem Runs the MyPOS command line from a source tree; builds it first if the jar is missing or older than its sources.
setlocal EnableExtensions DisableDelayedExpansion
set "MYPOS_ROOT=%~dp0"
set "MYPOS_JAR=%MYPOS_ROOT%mypos-sample-cli\target\mypos.jar"
set "MYPOS_WORK=%MYPOS_ROOT%target"

if defined JAVA_HOME (
  set "MYPOS_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "MYPOS_JAVA="
  for /f "delims=" %%P in ('where java.exe 2^>nul') do if not defined MYPOS_JAVA set "MYPOS_JAVA=%%P"
)
if not defined MYPOS_JAVA (
  echo mypos: no java found. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 1
)
if not exist "%MYPOS_JAVA%" (
  echo mypos: JAVA_HOME is set, but there is no bin\java.exe in it. Point it at a JDK 17 or newer. 1>&2
  exit /b 1
)

call :isStale
if errorlevel 1 goto run

if not exist "%MYPOS_WORK%" mkdir "%MYPOS_WORK%"
set "MYPOS_MAJOR="
"%MYPOS_JAVA%" -version 2>"%MYPOS_WORK%\java-version.txt"
for /f "usebackq tokens=3" %%V in ("%MYPOS_WORK%\java-version.txt") do if not defined MYPOS_MAJOR set "MYPOS_MAJOR=%%~V"
for /f "tokens=1 delims=.-+" %%V in ("%MYPOS_MAJOR%") do set "MYPOS_MAJOR=%%V"
if %MYPOS_MAJOR% LSS 17 (
  echo mypos: this Java is too old; MyPOS needs 17 or newer. Set JAVA_HOME to such a JDK. 1>&2
  exit /b 1
)
where mvn.cmd >nul 2>nul
if errorlevel 1 (
  echo mypos: no mvn found, and the program must be built once. Install Maven 3.8.6 or newer. 1>&2
  exit /b 1
)

echo mypos: building, this takes a minute the first time... 1>&2
rem The lock is an open file that nobody else can write to; Windows frees it when its holder ends.
set /a MYPOS_WAITED=0
:lock
set "MYPOS_BUILT="
2>nul (
  9>"%MYPOS_WORK%\mypos-build.lock" (
    call :build
  )
)
if defined MYPOS_BUILT goto built
set /a MYPOS_WAITED+=1
if %MYPOS_WAITED% GEQ 900 (
  echo mypos: still locked. Close other programs that use "%MYPOS_WORK%" and try again. 1>&2
  exit /b 1
)
ping -n 2 127.0.0.1 >nul
goto lock

:built
if not "%MYPOS_BUILT%"=="0" (
  type "%MYPOS_WORK%\mypos-build.log" 1>&2
  echo mypos: the build failed; the lines above say why. 1>&2
  exit /b 1
)

:run
"%MYPOS_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%MYPOS_JAR%" %*
exit /b %ERRORLEVEL%

rem Sets errorlevel 0 if the jar is missing or a source or POM is newer, else 1.
:isStale
if not exist "%MYPOS_JAR%" exit /b 0
powershell -NoProfile -NonInteractive -Command "$root = $env:MYPOS_ROOT; $jar = (Get-Item -LiteralPath $env:MYPOS_JAR).LastWriteTimeUtc; $modules = 'mypos-errors', 'mypos-core', 'mypos-local', 'mypos-exchange', 'mypos-sample-cli'; $paths = @('pom.xml', '.mvn', 'mypos-bom\pom.xml'); foreach ($m in $modules) { $paths += ($m + '\pom.xml'), ($m + '\src\main') }; foreach ($p in $paths) { $full = Join-Path $root $p; if (Test-Path -LiteralPath $full) { foreach ($f in @(Get-Item -LiteralPath $full -Force) + @(Get-ChildItem -LiteralPath $full -Recurse -Force)) { if ($f.LastWriteTimeUtc -gt $jar) { exit 0 } } } }; exit 1"
exit /b %ERRORLEVEL%

:build
call :isStale
if errorlevel 1 (
  set "MYPOS_BUILT=0"
  exit /b 0
)
pushd "%MYPOS_ROOT%"
call mvn.cmd -q -B -pl mypos-sample-cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true "-Dmypos.jar=%MYPOS_JAR%.new" <nul >"%MYPOS_WORK%\mypos-build.log" 2>&1
set "MYPOS_BUILT=%ERRORLEVEL%"
popd
if not "%MYPOS_BUILT%"=="0" exit /b 0
move /y "%MYPOS_JAR%.new" "%MYPOS_JAR%" >"%MYPOS_WORK%\mypos-build.log" 2>&1
set "MYPOS_BUILT=%ERRORLEVEL%"
exit /b 0
