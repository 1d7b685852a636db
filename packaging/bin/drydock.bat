@echo off
rem Starts Drydock with a Java that is new enough. DRYDOCK_JAVA names one (java.exe or its JDK's folder),
rem DRYDOCK_OPTS adds options for it.
setlocal
set "needed=25"
set "home=%~dp0.."

if defined DRYDOCK_JAVA goto named

if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if defined java goto start
if exist "%home%\lib\jdk-home" for /f "usebackq delims=" %%h in ("%home%\lib\jdk-home") do call :try "%%h\bin\java.exe"
if defined java goto start
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~$PATH:j"
if defined java goto start
echo Drydock needs Java %needed% or newer and found none: install one, or name it in JAVA_HOME or DRYDOCK_JAVA. 1>&2
exit /b 1

:named
call :try "%DRYDOCK_JAVA%"
if not defined java call :try "%DRYDOCK_JAVA%\bin\java.exe"
if defined java goto start
echo Drydock needs Java %needed% or newer, and DRYDOCK_JAVA ^(%DRYDOCK_JAVA%^) is not that. 1>&2
exit /b 1

:start
rem a verb that needs no window ends within seconds: the quick one of Java's compilers suits it better than both
set "brief="
for %%v in (scan delta evidence check) do if "%~1"=="%%v" set "brief=-XX:TieredStopAtLevel=1"
"%java%" "@%home%\lib\java.options" "-Dorg.sqlite.lib.path=%home%\lib\native" --module-path "%home%\lib\javafx" -cp "%home%\lib\*" %brief% %DRYDOCK_OPTS% drydock.Main %*
exit /b %errorlevel%

rem sets java to the binary %1 if that is new enough
:try
if not exist "%~1" exit /b 0
if exist "%~1\" exit /b 0
set "major=0"
for /f "tokens=3" %%v in ('""%~1" -version 2^>^&1" ^| findstr /c:" version "') do for /f "delims=.-+" %%m in ("%%~v") do set "major=%%m"
if %major% geq %needed% set "java=%~1"
exit /b 0
